#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>

#include <cstddef>
#include <cstdint>

namespace slimfit::test {

/// Min-cost flow by Boost.Graph, an oracle that shares no code with what it checks. Every vertex
/// must be within reach of the first, else the algorithm of Boost 1.74 overflows.
class BoostFlow {
public:
    explicit BoostFlow(std::size_t vertices) : graph_{vertices} {}

    /// cost >= 0
    void add_arc(std::size_t from, std::size_t to, std::int64_t capacity, std::int64_t cost) {
        const auto forth = boost::add_edge(from, to, graph_).first;
        const auto back = boost::add_edge(to, from, graph_).first;
        boost::put(boost::edge_capacity, graph_, forth, capacity);
        boost::put(boost::edge_capacity, graph_, back, 0);
        boost::put(boost::edge_weight, graph_, forth, cost);
        boost::put(boost::edge_weight, graph_, back, -cost);
        boost::put(boost::edge_reverse, graph_, forth, back);
        boost::put(boost::edge_reverse, graph_, back, forth);
    }

    /// The cost of a largest flow between two vertices that costs least.
    std::int64_t cheapest(std::size_t source, std::size_t sink) {
        boost::successive_shortest_path_nonnegative_weights(graph_, source, sink);
        return cost();
    }

private:
    [[nodiscard]] std::int64_t cost() const {
        std::int64_t sum{};
        for (auto [edge, end] = boost::edges(graph_); edge != end; ++edge) {
            const auto capacity = boost::get(boost::edge_capacity, graph_, *edge);
            const auto left = boost::get(boost::edge_residual_capacity, graph_, *edge);
            if (capacity > 0)
                sum += (capacity - left) * boost::get(boost::edge_weight, graph_, *edge);
        }
        return sum;
    }

    using Edge =
        boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>::edge_descriptor;
    using Weight = boost::property<boost::edge_weight_t, std::int64_t>;
    using Reverse = boost::property<boost::edge_reverse_t, Edge, Weight>;
    using Residual = boost::property<boost::edge_residual_capacity_t, std::int64_t, Reverse>;
    using Capacity = boost::property<boost::edge_capacity_t, std::int64_t, Residual>;

    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Capacity>
        graph_;
};

}  // namespace slimfit::test
