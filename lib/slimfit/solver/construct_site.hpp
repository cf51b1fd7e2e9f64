#pragma once

#include "slimfit/timetable/solution.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace slimfit::solver {

/// What the steps of construct work on: a solution, and what in it is theirs to decide.
class Site {
public:
    explicit Site(timetable::Solution& solution);

    [[nodiscard]] timetable::Solution& solution() { return solution_; }

    [[nodiscard]] const timetable::Prepared& prepared() const { return solution_.prepared(); }

    [[nodiscard]] std::uint64_t judged() const { return judged_; }

    /// Whether nobody had decided the start, or the person, before.
    [[nodiscard]] bool may_start(timetable::EventId event) const {
        return open_starts_[event.value()];
    }

    [[nodiscard]] bool may_fill(timetable::SeatId seat) const { return open_seats_[seat.value()]; }

    /// The change of the score; counted.
    timetable::Score set_start(timetable::EventId event, timetable::OptionRow row);
    timetable::Score set_person(timetable::SeatId seat, timetable::OptionRow row);

    /// Gives an event the zone that costs least where it lies.
    timetable::Score choose_zone(timetable::EventId event);

    /// Occupying seats of an event that somebody may fill and nobody does.
    [[nodiscard]] std::vector<timetable::SeatId> empty_seats(timetable::EventId event) const;

private:
    timetable::Solution& solution_;
    std::vector<bool> open_starts_;
    std::vector<bool> open_seats_;
    std::vector<bool> open_zones_;
    std::uint64_t judged_{};
};

}  // namespace slimfit::solver
