#pragma once

#include "slimfit/highschool_solver/bound.hpp"

#include <vector>

namespace slimfit::highschool_solver {

// Each part of the bound counts scopes that no other part counts, so that they may be added. From
// this follows what the soft parts lean on: a solution whose hard cost is the bound has no hard
// cost in any scope beyond what the parts found there.

/// Whether the price of a point is one that a solution without hard cost never pays.
[[nodiscard]] inline bool forbids(const highschool::Price& price) {
    return price.hard && price.weight > 0;
}

/// How the attendance of those who are given to events is bounded.
struct Attendance {
    std::int64_t hard{};
    std::vector<Shortage> shortages;
    std::vector<bool> strained;  ///< by event: counted in what a resource lacks
};

/// Resources that must be in more places than they can: clashes, unavailable times, events that
/// then stay without a time or come at an unwanted one.
[[nodiscard]] Attendance bound_of_attendance(const highschool::Prepared& prepared);

/// The cheapest way to split each event, as far as splits are judged by themselves.
[[nodiscard]] highschool::Score bound_of_splits(const highschool::Prepared& prepared);

/// What follows from loads that are known: work, and busy times where everything a resource can
/// ever do is given to it.
[[nodiscard]] highschool::Score
bound_of_loads(const highschool::Prepared& prepared, const Attendance& attendance);

}  // namespace slimfit::highschool_solver
