#include "slimfit/staffing/deficit.hpp"

#include "slimfit/staffing/hall_set.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace slimfit::staffing {

using timetable::Tick;
using timetable::TickRange;

namespace {

// Event and need, by their rows in a table.
using NeedRows = std::pair<std::uint32_t, std::uint32_t>;

std::vector<Claim> claims_of(const NeedTable& table, const DemandGraph& graph, const HallSet& set) {
    std::map<NeedRows, Tick> ticks;
    for (const auto row : set.demands) {
        const auto& demand = graph.demands[row];
        ticks[{demand.event, demand.need}] += demand.length;
    }
    std::vector<Claim> claims;
    for (const auto& [rows, length] : ticks) {
        const auto& event = table.events[rows.first];
        claims.push_back(
            {.event = event.event, .seat = event.needs[rows.second].seat, .ticks = length}
        );
    }
    return claims;
}

void add_ticks(std::vector<TickRange>& ranges, TickRange next) {
    if (!ranges.empty() && ranges.back().last == next.first)
        ranges.back().last = next.last;
    else
        ranges.push_back(next);
}

std::vector<Provision> providers_of(const DemandGraph& graph, const HallSet& set) {
    std::map<ProviderRow, std::set<TickRange>> ticks;
    for (const auto row : set.supplies)
        ticks[graph.supplies[row].provider].insert(graph.supplies[row].ticks);
    std::vector<Provision> providers;
    for (const auto& [provider, ranges] : ticks) {
        auto& provision = providers.emplace_back(Provision{.provider = provider, .ticks = {}});
        for (const auto range : ranges)
            add_ticks(provision.ticks, range);
    }
    return providers;
}

Deficit deficit_of(const NeedTable& table, const DemandGraph& graph, const HallSet& set) {
    Deficit deficit{
        .kind = table.kind,
        .claims = claims_of(table, graph, set),
        .providers = providers_of(graph, set)};
    for (const auto row : set.demands)
        deficit.demanded += graph.demands[row].length;
    for (const auto row : set.supplies)
        deficit.offered += graph.supplies[row].ticks.last - graph.supplies[row].ticks.first;
    return deficit;
}

// Whether the second says of the next moment what the first says.
bool continues(const Deficit& before, const Deficit& after) {
    const auto same_claims =
        std::ranges::equal(before.claims, after.claims, [](const Claim& a, const Claim& b) {
            return a.event == b.event && a.seat == b.seat;
        });
    return before.moment && after.moment && before.moment->last == after.moment->first &&
           same_claims &&
           std::ranges::equal(
               before.providers,
               after.providers,
               [](const Provision& a, const Provision& b) { return a.provider == b.provider; }
           );
}

void add_to(Deficit& before, const Deficit& after) {
    for (std::size_t row = 0; row < before.claims.size(); ++row)
        before.claims[row].ticks += after.claims[row].ticks;
    for (std::size_t row = 0; row < before.providers.size(); ++row)
        for (const auto range : after.providers[row].ticks)
            add_ticks(before.providers[row].ticks, range);
    before.demanded += after.demanded;
    before.offered += after.offered;
    before.moment->last = after.moment->last;
}

std::vector<Deficit> joined(std::vector<Deficit> deficits) {
    std::ranges::stable_sort(deficits, {}, [](const Deficit& deficit) { return *deficit.moment; });
    std::vector<Deficit> all;
    for (auto& deficit : deficits) {
        const auto before = std::ranges::find_if(all, [&](const Deficit& earlier) {
            return continues(earlier, deficit);
        });
        if (before != all.end())
            add_to(*before, deficit);
        else
            all.push_back(std::move(deficit));
    }
    return all;
}

// The needs that a matching leaves out, wholly or in part.
std::set<NeedRows> left_out(const DemandGraph& graph, const Matching& matching) {
    std::set<NeedRows> rows;
    for (DemandRow row = 0; row < matching.size(); ++row)
        if (!matching[row])
            rows.insert({graph.demands[row].event, graph.demands[row].need});
    return rows;
}

NeedTable without(NeedTable table, const std::set<NeedRows>& rows) {
    for (std::uint32_t event = 0; event < table.events.size(); ++event) {
        std::vector<Need> kept;
        for (std::uint32_t need = 0; need < table.events[event].needs.size(); ++need)
            if (!rows.contains({event, need}))
                kept.push_back(table.events[event].needs[need]);
        table.events[event].needs = std::move(kept);
    }
    return table;
}

bool all_fixed(const NeedTable& table) {
    return std::ranges::all_of(table.events, [](const NeedyEvent& event) {
        return event.starts.size() == 1;
    });
}

}  // namespace

std::vector<Deficit> deficits(const NeedTable& table) {
    const auto fixed = fixed_demand(table);
    const auto matching = maximum_matching(fixed);
    std::vector<Deficit> all;
    for (const auto& set : small_hall_sets(fixed, matching)) {
        auto deficit = deficit_of(table, fixed, set);
        deficit.moment = fixed.demands[set.demands.front()].moment;
        all.push_back(std::move(deficit));
    }
    all = joined(std::move(all));
    if (all_fixed(table))
        return all;

    // What was told already would come back in every other set that it is part of.
    const auto rest = without(table, left_out(fixed, matching));
    const auto whole = whole_demand(rest);
    for (const auto& set : small_hall_sets(whole, maximum_matching(whole)))
        all.push_back(deficit_of(rest, whole, set));
    return all;
}

}  // namespace slimfit::staffing
