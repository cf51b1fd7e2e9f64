#include "slimfit/staffing/zones_needed.hpp"

#include "slimfit/staffing/cover_heads.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <algorithm>

namespace slimfit::staffing {

using timetable::Event;
using timetable::Instance;
using timetable::Tick;
using timetable::TickRange;
using timetable::Zone;
using timetable::ZoneId;

namespace {

std::vector<TickRange> open_ticks(const Zone& zone, Tick week_end) {
    std::vector<TickRange> open;
    Tick from = 0;
    for (const auto closed : zone.closed) {
        if (from < closed.first)
            open.push_back({from, closed.first});
        from = closed.last;
    }
    if (from < week_end)
        open.push_back({from, week_end});
    return open;
}

// None when a shared zone would do.
std::optional<Need> need_of(const Instance& instance, const Event& event) {
    if (event.zones.empty() ||
        std::ranges::any_of(event.zones, [&](ZoneId zone) { return instance[zone].shared; }))
        return std::nullopt;
    Need need;
    for (const auto zone : event.zones)
        need.providers.push_back(zone.value());
    std::ranges::sort(need.providers);
    if (const auto closed = hard_parts(instance.prices.zone_closed); closed > 0)
        need.price = closed;
    return need;
}

// A cover of nobody is nowhere.
bool may_be_of_nobody(const std::optional<CoverFloor>& floor) {
    return floor && floor->heads == 0;
}

}  // namespace

NeedTable zones_needed(const Instance& instance) {
    NeedTable table{
        .kind = Provider::zone,
        .clash = hard_parts(instance.prices.zone_clash),
        .week_end = instance.days.empty() ? 0 : instance.days.back().last};
    if (table.clash == 0)
        return table;
    for (const auto& zone : instance.zones) {
        const bool may_be_closed = hard_parts(instance.prices.zone_closed) > 0;
        table.free.push_back(
            may_be_closed ? open_ticks(zone, table.week_end)
                          : std::vector<TickRange>{{0, table.week_end}}
        );
    }
    const auto starts = possible_starts(instance);
    const auto floors = cover_floors(instance);
    for (std::uint32_t row = 0; row < instance.events.size(); ++row) {
        const auto& event = instance.events[row];
        auto need = need_of(instance, event);
        if (!need || starts[row].price == 0 || starts[row].ticks.empty() ||
            may_be_of_nobody(floors[row]))
            continue;
        table.events.push_back(
            {.event = timetable::EventId{row},
             .duration = event.duration,
             .starts = starts[row].ticks,
             .price = starts[row].price,
             .needs = {std::move(*need)}}
        );
    }
    return table;
}

}  // namespace slimfit::staffing
