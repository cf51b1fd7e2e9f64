#include "slimfit/staffing/shortage.hpp"

#include "slimfit/staffing/flow_network.hpp"
#include "slimfit/staffing/hall_set.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace slimfit::staffing {

using timetable::Tick;

namespace {

// The greatest weight a matching of some demands leaves out at least: the cheapest flow in which a
// demand that is not served pays its weight.
std::int64_t weight_left_out(
    const DemandGraph& graph, const HallSet& set, const std::vector<std::int64_t>& weights
) {
    FlowNetwork network;
    std::map<SupplyRow, FlowNetwork::Node> supplies;
    for (const auto supply : set.supplies)
        supplies.emplace(supply, network.add_node(-1));
    const auto unserved = network.add_node(-static_cast<std::int64_t>(set.demands.size()));
    for (std::size_t row = 0; row < set.demands.size(); ++row) {
        const auto demand = network.add_node(1);
        network.add_arc(demand, unserved, 1, weights[row]);
        for (const auto supply : graph.suppliers[set.demands[row]])
            network.add_arc(demand, supplies.at(supply), 1, 0);
    }
    const auto flow = network.cheapest_flow();
    return flow ? flow->cost : 0;
}

// Weights by row of the demands of a set. `counts` says which demands of the graph bear any.
class Weighing {
public:
    Weighing(const NeedTable& table, const DemandGraph& graph, std::int64_t shared_by)
        : table_{table}, graph_{graph}, shared_by_{shared_by} {}

    [[nodiscard]] std::vector<std::int64_t>
    of(const std::vector<DemandRow>& bearers, const std::vector<DemandRow>& demands) const {
        std::map<std::pair<std::uint32_t, std::uint32_t>, Tick> ticks_of_need;
        std::map<std::uint32_t, std::int64_t> needs_of_event;
        for (const auto row : bearers) {
            const auto& demand = graph_.demands[row];
            auto& ticks = ticks_of_need[{demand.event, demand.need}];
            if (ticks == 0)
                ++needs_of_event[demand.event];
            ticks += demand.length;
        }
        std::vector<std::int64_t> weights;
        for (const auto row : demands) {
            const auto& demand = graph_.demands[row];
            const auto ticks = ticks_of_need.find({demand.event, demand.need});
            const bool bears =
                ticks != ticks_of_need.end() && std::ranges::binary_search(bearers, row);
            weights.push_back(
                bears ? weight(demand, ticks->second, needs_of_event.at(demand.event)) : 0
            );
        }
        return weights;
    }

private:
    [[nodiscard]] std::int64_t
    weight(const Demand& demand, Tick ticks_of_need, std::int64_t needs_of_event) const {
        const auto& event = table_.events[demand.event];
        const auto of_event = event.price / shared_by_ / needs_of_event;
        const auto of_need = std::min(event.needs[demand.need].price, of_event);
        const auto of_piece = of_need * demand.length / ticks_of_need;
        // Not multiplied when a clash is charged elsewhere and so has no price here.
        return of_piece / demand.length < table_.clash ? of_piece : table_.clash * demand.length;
    }

    const NeedTable& table_;
    const DemandGraph& graph_;
    std::int64_t shared_by_{};
};

std::int64_t least_cost(const NeedTable& table, const DemandGraph& graph, std::int64_t shared_by) {
    const auto set = whole_hall_set(graph, maximum_matching(graph));
    if (set.demands.empty())
        return 0;
    std::vector<DemandRow> all(graph.demands.size());
    for (DemandRow row = 0; row < all.size(); ++row)
        all[row] = row;
    const Weighing weighing{table, graph, shared_by};
    return std::max(
        weight_left_out(graph, set, weighing.of(all, set.demands)),
        weight_left_out(graph, set, weighing.of(set.demands, set.demands))
    );
}

}  // namespace

std::int64_t least_cost_of_shortage(const NeedTable& table, std::int64_t shared_by) {
    const auto fixed = least_cost(table, fixed_demand(table), shared_by);
    const bool all_fixed = std::ranges::all_of(table.events, [](const NeedyEvent& event) {
        return event.starts.size() == 1;
    });
    return all_fixed ? fixed : std::max(fixed, least_cost(table, whole_demand(table), shared_by));
}

}  // namespace slimfit::staffing
