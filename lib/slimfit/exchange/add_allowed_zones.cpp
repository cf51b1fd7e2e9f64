#include "slimfit/exchange/alike.hpp"
#include "slimfit/exchange/making.hpp"
#include "slimfit/exchange/role_names.hpp"

#include <algorithm>

namespace slimfit::exchange {

namespace {

using Zones = std::vector<xhstt::ResourceId>;
using ZonesAlike = Alike<Zones, xhstt::EventId>;

Zones named_by(const timetable::Instance& problem, const timetable::Event& event) {
    Zones zones;
    for (const auto zone : event.zones)
        zones.push_back(resource_of(problem, zone));
    return zones;
}

/// On the day on which it has the fewest.
int fewest_heads(const timetable::Event& event) {
    auto fewest = event.heads;
    for (const auto& start : event.starts)
        fewest = std::min(fewest, event.heads_at(start.tick));
    return fewest;
}

Zones large_enough_for(const timetable::Instance& problem, int heads) {
    Zones zones;
    for (std::uint32_t row = 0; row < problem.zones.size(); ++row)
        if (problem.zones[row].capacity >= heads)
            zones.push_back(resource_of(problem, timetable::ZoneId{row}));
    return zones;
}

void add(Making& making, xhstt::CostFunction function, const ZonesAlike& alike) {
    alike.for_each([&](const timetable::Price& price, const Zones& zones, const auto& events) {
        making.add(
            price,
            function,
            xhstt::PreferResources{{{}, events}, {{}, zones}, making.role(zone_role)}
        );
    });
}

}  // namespace

/// The rooms that the school names for a session, and those that hold its pupils: every five
/// minutes in a room that is too small cost once.
void add_allowed_zones(Making& making) {
    const auto& problem = making.problem();
    ZonesAlike named;
    ZonesAlike large_enough;
    for (std::size_t row = 0; row < problem.events.size(); ++row) {
        const auto& event = problem.events[row];
        if (!place_of_zone(event))
            continue;
        named.add(making.price_of("within-rhythm"), named_by(problem, event), event_of(row));
        const auto heads = fewest_heads(event);
        const bool some_too_small = std::ranges::any_of(event.zones, [&](timetable::ZoneId zone) {
            return problem[zone].capacity < heads;
        });
        if (some_too_small && !making.draft.demands[row].the_rest)
            large_enough.add(
                making.price_of("zone-capacity"), large_enough_for(problem, heads), event_of(row)
            );
    }
    add(making, xhstt::CostFunction::step, named);
    add(making, xhstt::CostFunction::linear, large_enough);
}

}  // namespace slimfit::exchange
