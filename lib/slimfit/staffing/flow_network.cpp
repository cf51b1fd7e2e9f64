#include "slimfit/staffing/flow_network.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <numeric>

namespace slimfit::staffing {

namespace {

using Digraph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Digraph, std::int64_t, std::int64_t>;

Digraph::Node node_of(FlowNetwork::Node row) {
    return Digraph::nodeFromId(static_cast<int>(row));
}

}  // namespace

FlowNetwork::Node FlowNetwork::add_node(std::int64_t gives) {
    gives_.push_back(gives);
    return gives_.size() - 1;
}

FlowNetwork::Arc
FlowNetwork::add_arc(Node from, Node to, std::int64_t capacity, std::int64_t cost) {
    arcs_.push_back({.from = from, .to = to, .capacity = capacity, .cost = cost});
    return arcs_.size() - 1;
}

std::optional<FlowNetwork::Flow> FlowNetwork::cheapest_flow() const {
    const auto spare = -std::accumulate(gives_.begin(), gives_.end(), std::int64_t{});
    if (spare < 0)
        return std::nullopt;

    Digraph graph;
    const auto nodes = static_cast<int>(gives_.size());
    graph.reserveNode(nodes + 1);
    for (int node = 0; node <= nodes; ++node)
        graph.addNode();
    Digraph::ArcMap<std::int64_t> capacity{graph};
    Digraph::ArcMap<std::int64_t> cost{graph};
    const auto add = [&](const Pipe& pipe) {
        const auto arc = graph.addArc(node_of(pipe.from), node_of(pipe.to));
        capacity[arc] = pipe.capacity;
        cost[arc] = pipe.cost;
    };
    for (const auto& pipe : arcs_)
        add(pipe);
    Digraph::NodeMap<std::int64_t> gives{graph};
    for (std::size_t node = 0; node < gives_.size(); ++node) {
        gives[node_of(node)] = gives_[node];
        // What takers are left without flows from one more node. LEMON lets a giver give more than
        // it has when what is given is less than what can be taken.
        if (gives_[node] < 0)
            add({.from = gives_.size(), .to = node, .capacity = -gives_[node], .cost = 0});
    }
    gives[node_of(gives_.size())] = spare;

    Simplex simplex{graph};
    simplex.upperMap(capacity).costMap(cost).supplyMap(gives);
    if (simplex.run() != Simplex::OPTIMAL)
        return std::nullopt;
    Flow flow{.cost = simplex.totalCost<std::int64_t>(), .units = {}};
    for (std::size_t arc = 0; arc < arcs_.size(); ++arc)
        flow.units.push_back(simplex.flow(Digraph::arcFromId(static_cast<int>(arc))));
    return flow;
}

}  // namespace slimfit::staffing
