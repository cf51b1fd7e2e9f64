#pragma once

#include "slimfit/solver/districts.hpp"
#include "slimfit/timetable/assignment.hpp"
#include "slimfit/timetable/prepared.hpp"

#include <optional>
#include <vector>

namespace slimfit::solver {

/// What there is to choose in an instance: fixed while searching, shared by all streams.
struct Choices {
    std::vector<timetable::EventId> movable;     ///< events with several starts, or one or none
    std::vector<timetable::EventId> with_zones;  ///< events with several zones
    std::vector<timetable::SeatId> seats;        ///< occupying seats with something to choose
    std::vector<timetable::SeatId> watching;     ///< watching seats with something to choose
    std::vector<timetable::CourseId> led;        ///< courses of several events with a leading seat
    std::vector<bool> is_movable;                ///< by event
    std::vector<bool> is_open;                   ///< by seat: among seats or watching
    timetable::Lists<timetable::EventId> users;  ///< by unshared zone: events that may be there
    Districts districts;

    explicit Choices(const timetable::Prepared& prepared);
};

/// The start option of an event at a tick.
[[nodiscard]] std::optional<timetable::OptionRow>
start_at(const timetable::Prepared& prepared, timetable::EventId event, timetable::Tick tick);

/// The option of a seat that is a person.
[[nodiscard]] std::optional<timetable::OptionRow> candidate_row(
    const timetable::Prepared& prepared, timetable::SeatId seat, timetable::PersonId person
);

}  // namespace slimfit::solver
