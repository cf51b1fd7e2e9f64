#pragma once

#include "slimfit/solver/choices.hpp"
#include "slimfit/solver/division.hpp"
#include "slimfit/timetable/solution.hpp"

#include <vector>

namespace slimfit::solver {

/// The choices that one stream may make now: those of events that lie, or would lie, in its part of
/// a division, with the people and zones that are its own then.
struct Territory {
    std::vector<timetable::EventId> movable;
    std::vector<timetable::EventId> with_zones;
    std::vector<timetable::SeatId> seats;
    std::vector<timetable::SeatId> watching;
    std::vector<timetable::CourseId> led;
    std::vector<bool> owns;        ///< by event
    std::vector<bool> is_movable;  ///< by event
    std::vector<bool> is_open;     ///< by seat
    bool is_whole{};
    Division division;
    std::size_t stream{};
    const Choices* choices{};

    Territory(
        const Choices& all,
        const timetable::Solution& solution,
        const Division& among,
        std::size_t which
    );

    /// The whole of a solution.
    Territory(const Choices& all, const timetable::Solution& solution);

    /// Whether an event may go to a day.
    [[nodiscard]] bool reaches(timetable::EventId event, std::size_t day) const {
        return division.owner(choices->districts.of_event[event.value()], day) == stream;
    }

    /// Whether the people and the zone of an event are the stream's where the event lies.
    [[nodiscard]] bool holds(const timetable::Solution& solution, timetable::EventId event) const;

    [[nodiscard]] bool has(timetable::PersonId person, std::size_t day) const {
        return division.owner(person, day) == stream;
    }

    [[nodiscard]] bool has(timetable::ZoneId zone, std::size_t day) const {
        return division.owner(zone, day) == stream;
    }
};

}  // namespace slimfit::solver
