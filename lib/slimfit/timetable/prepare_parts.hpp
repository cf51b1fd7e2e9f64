#pragma once

#include "slimfit/timetable/prepared.hpp"

namespace slimfit::timetable {

/// The steps of prepare(), in this order; each fills what the next ones read.
void prepare_time(Prepared& prepared);
void prepare_events(Prepared& prepared);
void prepare_covers(Prepared& prepared);
void prepare_conflicts(Prepared& prepared);
void prepare_people(Prepared& prepared);
void prepare_candidates(Prepared& prepared);
void prepare_on_call(Prepared& prepared);

/// The time of an event that starts then.
[[nodiscard]] inline TickRange time_at(const Prepared& prepared, EventId event, Tick start) {
    return {start, start + prepared[event].duration};
}

[[nodiscard]] inline EventId event_of_row(std::size_t row) {
    return EventId{static_cast<std::uint32_t>(row)};
}

}  // namespace slimfit::timetable
