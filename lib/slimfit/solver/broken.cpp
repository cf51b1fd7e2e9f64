#include "slimfit/solver/broken.hpp"

#include "slimfit/solver/bench.hpp"
#include "slimfit/timetable/evaluation.hpp"

#include <algorithm>

namespace slimfit::solver {

using namespace timetable;

namespace {

/// The events that are somewhere, or that somebody sits in, as a place says it without an event.
template <class Visit>
void for_each_event_at(const Solution& solution, const Place& place, Visit visit) {
    for (std::uint32_t row = 0; row < solution.prepared().events.size(); ++row) {
        const auto event = EventId{row};
        if (place.tick && !solution.time(event).overlaps({*place.tick, *place.tick + 1}))
            continue;
        if ((place.zone && solution.zone(event) == place.zone) ||
            (place.person && seat_of(solution, event, *place.person)))
            visit(event);
    }
}

/// The events that decide whether enough people are near: they take some away, bring some along, or
/// make some needed.
template <class Visit>
void for_each_event_on_call(const Solution& solution, std::size_t row, Visit visit) {
    for (std::uint32_t event = 0; event < solution.prepared().events.size(); ++event)
        if (std::ranges::count(solution.prepared().on_call_of[event], row) > 0)
            visit(EventId{event});
}

/// Limits are broken by all their events together.
const std::vector<EventId>* events_of_limit(const Solution& solution, const Breach& breach) {
    if (breach.family == Family::too_many_faces)
        return &solution.instance().atoms[*breach.place.row].events;
    return nullptr;
}

template <class Visit>
void for_each_event_of(const Quota& quota, Visit visit) {
    for (const auto& part : quota.parts)
        visit(part.event);
    std::ranges::for_each(quota.takers, visit);
}

/// The events that a breach is about.
void add_events(const Solution& solution, const Breach& breach, std::vector<EventId>& events) {
    const auto add = [&](EventId event) { events.push_back(event); };
    const auto& place = breach.place;
    if (place.event)
        add(*place.event);
    if (place.other)
        add(*place.other);
    if (place.course)
        std::ranges::for_each(solution.instance()[*place.course].events, add);
    if (const auto* of_limit = events_of_limit(solution, breach))
        std::ranges::for_each(*of_limit, add);
    if (breach.family == Family::missed_quota)
        for_each_event_of(solution.instance().quotas[*place.row], add);
    if (breach.family == Family::too_few_on_call)
        for_each_event_on_call(solution, *place.row, add);
    if (!place.event)
        for_each_event_at(solution, place, add);
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
