#pragma once

#include "slimfit/timetable/solution.hpp"

#include <algorithm>

namespace slimfit::timetable::families {

/// Ticks that lie in one of two ranges only.
template <class Visit>
void for_each_changed_tick(TickRange before, TickRange after, Visit visit) {
    const auto visit_all = [&](TickRange range) {
        for (auto tick = range.first; tick < range.last; ++tick)
            visit(tick);
    };
    if (!before.overlaps(after)) {
        visit_all(before);
        visit_all(after);
        return;
    }
    visit_all({std::min(before.first, after.first), std::max(before.first, after.first)});
    visit_all({std::min(before.last, after.last), std::max(before.last, after.last)});
}

/// Ticks that lie in at least one of two ranges.
template <class Visit>
void for_each_tick_of_either(TickRange before, TickRange after, Visit visit) {
    for (auto tick = before.first; tick < before.last; ++tick)
        visit(tick);
    for (auto tick = after.first; tick < after.last; ++tick)
        if (tick < before.first || tick >= before.last)
            visit(tick);
}

/// People in the occupying (or else the watching) seats of an event, each once.
template <class Visit>
void for_each_person(const Solution& solution, EventId event, bool occupying, Visit visit) {
    const auto& prepared = solution.prepared();
    const auto seats = prepared.seats[event.value()];
    for (auto seat = seats.begin(); seat != seats.end(); ++seat) {
        const auto person = solution.person(*seat);
        if (!person || prepared[*seat].occupying != occupying)
            continue;
        const auto came_before = std::any_of(seats.begin(), seat, [&](SeatId other) {
            return prepared[other].occupying == occupying && solution.person(other) == person;
        });
        if (!came_before)
            visit(*person);
    }
}

/// The people a seat change is about.
template <class Visit>
void for_each_person(const SeatChange& change, Visit visit) {
    if (change.before)
        visit(*change.before);
    if (change.after)
        visit(*change.after);
}

[[nodiscard]] inline std::size_t row_in_event(const Prepared& prepared, SeatId seat) {
    return seat.value() - prepared.seats.first(prepared[seat].event.value());
}

template <class Visit>
void for_each_event(const Prepared& prepared, Visit visit) {
    for (std::uint32_t row = 0; row < prepared.events.size(); ++row)
        visit(EventId{row});
}

template <class Visit>
void for_each_seat(const Prepared& prepared, Visit visit) {
    for (std::uint32_t row = 0; row < prepared.seat_facts.size(); ++row)
        visit(SeatId{row});
}

template <class Visit>
void for_each_row(std::size_t rows, Visit visit) {
    for (Row row = 0; row < rows; ++row)
        visit(row);
}

/// A person at a tick.
struct PersonTick {
    PersonId person;
    Tick tick{};
};

/// A zone at a tick.
struct ZoneTick {
    ZoneId zone;
    Tick tick{};
};

template <class Visit>
void for_each_person_tick(const Prepared& prepared, Visit visit) {
    for (std::uint32_t person = 0; person < prepared.instance->people.size(); ++person)
        for (Tick tick = 0; tick < prepared.ticks; ++tick)
            visit(PersonTick{PersonId{person}, tick});
}

template <class Visit>
void for_each_zone_tick(const Prepared& prepared, Visit visit) {
    for (std::uint32_t zone = 0; zone < prepared.instance->zones.size(); ++zone)
        for (Tick tick = 0; tick < prepared.ticks; ++tick)
            visit(ZoneTick{ZoneId{zone}, tick});
}

}  // namespace slimfit::timetable::families
