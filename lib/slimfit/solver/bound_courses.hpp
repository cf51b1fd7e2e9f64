#pragma once

#include "slimfit/solver/bound_reach.hpp"

namespace slimfit::solver {

/// What courses cost soft at least by the days they use and the leaders those days ask for. Course
/// by course every set of days is tried: so many events more than days, so many days in a row, and
/// the fewest people of whom one can lead on each day.
[[nodiscard]] std::int64_t courses_bound(const Reach& reach);

}  // namespace slimfit::solver
