#include "slimfit/staffing/demand_graph.hpp"

#include "slimfit/staffing/week_cuts.hpp"

#include <algorithm>
#include <unordered_map>

namespace slimfit::staffing {

using timetable::Tick;
using timetable::TickRange;

namespace {

class Builder {
public:
    explicit Builder(const NeedTable& table) : table_{table} {}

    // A piece of a need that lies in one of some intervals, by row of the start that puts it there.
    void
    add_demand(std::uint32_t event, std::uint32_t need, const std::vector<TickRange>& by_start) {
        const auto first = by_start.front();
        Demand demand{.event = event, .need = need, .length = first.last - first.first};
        if (std::ranges::count(by_start, first) == std::ssize(by_start))
            demand.moment = first;
        graph_.demands.push_back(demand);
        auto& suppliers = graph_.suppliers.emplace_back();
        const auto& needy = table_.events[event];
        for (const auto provider : needy.needs[need].providers) {
            for (std::size_t row = 0; row < needy.starts.size(); ++row) {
                const auto start = needy.starts[row];
                if (!is_free(table_, provider, {start, start + needy.duration}))
                    continue;
                const auto supply = supply_of(provider, by_start[row]);
                if (suppliers.empty() || suppliers.back() != supply)
                    suppliers.push_back(supply);
            }
        }
    }

    DemandGraph graph() { return std::move(graph_); }

private:
    // A provider has one supply per interval, known by its first tick.
    SupplyRow supply_of(ProviderRow provider, TickRange interval) {
        const auto key = static_cast<std::uint64_t>(provider) << 32U |
                         static_cast<std::uint32_t>(interval.first);
        const auto next = static_cast<SupplyRow>(graph_.supplies.size());
        const auto [found, is_new] = supplies_.try_emplace(key, next);
        if (is_new)
            graph_.supplies.push_back({.provider = provider, .ticks = interval});
        return found->second;
    }

    const NeedTable& table_;
    DemandGraph graph_;
    std::unordered_map<std::uint64_t, SupplyRow> supplies_;
};

}  // namespace

DemandGraph fixed_demand(const NeedTable& table) {
    const auto cuts = WeekCuts::at_fixed_parts(table);
    Builder builder{table};
    for (std::uint32_t row = 0; row < table.events.size(); ++row) {
        const auto& event = table.events[row];
        const auto part = fixed_part(event);
        if (part.first >= part.last)
            continue;
        for (const auto interval : cuts.inside(part)) {
            const std::vector<TickRange> by_start(event.starts.size(), interval);
            for (std::uint32_t need = 0; need < event.needs.size(); ++need)
                builder.add_demand(row, need, by_start);
        }
    }
    return builder.graph();
}

DemandGraph whole_demand(const NeedTable& table) {
    const auto cuts = WeekCuts::at_all_placements(table);
    Builder builder{table};
    for (std::uint32_t row = 0; row < table.events.size(); ++row) {
        const auto& event = table.events[row];
        const auto start = event.starts.front();
        for (const auto piece : cuts.inside({start, start + event.duration})) {
            std::vector<TickRange> by_start;
            for (const Tick other : event.starts)
                by_start.push_back({piece.first - start + other, piece.last - start + other});
            for (std::uint32_t need = 0; need < event.needs.size(); ++need)
                builder.add_demand(row, need, by_start);
        }
    }
    return builder.graph();
}

}  // namespace slimfit::staffing
