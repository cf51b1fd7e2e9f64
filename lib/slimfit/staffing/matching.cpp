#include "slimfit/staffing/matching.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/max_cardinality_matching.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <algorithm>

namespace slimfit::staffing {

namespace {

Matching by_edmonds(const DemandGraph& graph) {
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    const auto demands = graph.demands.size();
    Graph bipartite{demands + graph.supplies.size()};
    for (std::size_t demand = 0; demand < demands; ++demand)
        for (const auto supply : graph.suppliers[demand])
            boost::add_edge(demand, demands + supply, bipartite);

    std::vector<Graph::vertex_descriptor> mate(boost::num_vertices(bipartite));
    boost::edmonds_maximum_cardinality_matching(bipartite, mate.data());

    Matching matching(demands);
    for (std::size_t demand = 0; demand < demands; ++demand)
        if (mate[demand] != boost::graph_traits<Graph>::null_vertex())
            matching[demand] = static_cast<SupplyRow>(mate[demand] - demands);
    return matching;
}

// A flow of one from a source over demands and supplies to a sink.
class UnitFlow {
public:
    explicit UnitFlow(const DemandGraph& demand_graph)
        : demands_{demand_graph.demands.size()},
          graph_{demands_ + demand_graph.supplies.size() + 2} {
        const auto source = boost::num_vertices(graph_) - 2;
        const auto sink = source + 1;
        for (std::size_t demand = 0; demand < demands_; ++demand) {
            add_arc(source, demand);
            for (const auto supply : demand_graph.suppliers[demand])
                add_arc(demand, demands_ + supply);
        }
        for (auto supply = demands_; supply < source; ++supply)
            add_arc(supply, sink);
        boost::push_relabel_max_flow(graph_, source, sink);
    }

    [[nodiscard]] Matching matching() const {
        Matching matching(demands_);
        for (std::size_t demand = 0; demand < demands_; ++demand) {
            for (auto [arc, end] = boost::out_edges(demand, graph_); arc != end; ++arc) {
                const auto to = boost::target(*arc, graph_);
                const bool is_forth = boost::get(boost::edge_capacity, graph_, *arc) == 1;
                if (is_forth && boost::get(boost::edge_residual_capacity, graph_, *arc) == 0)
                    matching[demand] = static_cast<SupplyRow>(to - demands_);
            }
        }
        return matching;
    }

private:
    using Arc =
        boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>::edge_descriptor;
    using Reverse = boost::property<boost::edge_reverse_t, Arc>;
    using Residual = boost::property<boost::edge_residual_capacity_t, int, Reverse>;
    using Capacity = boost::property<boost::edge_capacity_t, int, Residual>;
    using Graph = boost::
        adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Capacity>;

    void add_arc(std::size_t from, std::size_t to) {
        const auto forth = boost::add_edge(from, to, graph_).first;
        const auto back = boost::add_edge(to, from, graph_).first;
        boost::put(boost::edge_capacity, graph_, forth, 1);
        boost::put(boost::edge_capacity, graph_, back, 0);
        boost::put(boost::edge_reverse, graph_, forth, back);
        boost::put(boost::edge_reverse, graph_, back, forth);
    }

    std::size_t demands_{};
    Graph graph_;
};

}  // namespace

Matching maximum_matching(const DemandGraph& graph, MatchingMethod method) {
    if (method == MatchingMethod::edmonds)
        return by_edmonds(graph);
    return UnitFlow{graph}.matching();
}

std::size_t unmatched(const Matching& matching) {
    return static_cast<std::size_t>(std::ranges::count_if(matching, [](const auto& supply) {
        return !supply;
    }));
}

}  // namespace slimfit::staffing
