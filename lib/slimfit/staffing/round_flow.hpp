#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace slimfit::staffing {

/// What it costs that a person takes a seat of a round; may be negative, when it saves.
struct RoundOption {
    timetable::PersonId person;
    timetable::Score cost;
};

/// A seat of a round: a set of seats of which nobody can take two, for instance all seats of
/// events that lie at one time.
struct RoundSeat {
    std::vector<RoundOption> options;  ///< each person at most once
    timetable::Score empty;            ///< what it costs that nobody takes it
};

/// Who takes the seats of a round: by seat the row of its option; none: it stays empty.
struct RoundStaffing {
    std::vector<std::optional<std::size_t>> taken;
    timetable::Score cost;
};

/// The cheapest way to divide people over the seats of a round, each in one seat at most. Exact
/// when the cost of an option does not depend on who takes the other seats. The same seats give the
/// same answer. Takes time in seats^2 x (people + seats).
///
///     const auto staffing = cheapest_staffing(seats);
///     if (staffing.cost < now)
///         for (std::size_t seat = 0; seat < seats.size(); ++seat)
///             ...  // seats[seat].options[*staffing.taken[seat]].person
[[nodiscard]] RoundStaffing cheapest_staffing(std::span<const RoundSeat> seats);

}  // namespace slimfit::staffing
