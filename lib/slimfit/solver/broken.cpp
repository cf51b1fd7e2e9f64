#include "slimfit/solver/broken.hpp"

#include "slimfit/solver/bench.hpp"
#include "slimfit/timetable/evaluation.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

/// The events that a breach is about.
void add_events(const Solution& solution, const Breach& breach, std::vector<EventId>& events) {
    const auto& place = breach.place;
    if (place.event)
        events.push_back(*place.event);
    if (place.other)
        events.push_back(*place.other);
    if (place.course)
        for (const auto event : solution.instance()[*place.course].events)
            events.push_back(event);
    if (place.event || !place.tick)
        return;
    const auto moment = TickRange{*place.tick, *place.tick + 1};
    for (std::uint32_t row = 0; row < solution.prepared().events.size(); ++row) {
        const auto event = EventId{row};
        if (!solution.time(event).overlaps(moment))
            continue;
        if ((place.zone && solution.zone(event) == place.zone) ||
            (place.person && seat_of(solution, event, *place.person)))
            events.push_back(event);
    }
}

}  // namespace

std::vector<EventId> broken_events(const Solution& solution) {
    auto events = std::vector<EventId>{};
    for (const auto& breach : hard_breaches(solution))
        add_events(solution, breach, events);
    std::ranges::sort(events);
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

}  // namespace slimfit::solver
