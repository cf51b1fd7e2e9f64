#pragma once

#include "slimfit/solver/solve.hpp"
#include "slimfit/solver/tuning.hpp"

namespace slimfit::solver {

/// What solve() does, with other numbers than the usual ones: for experiments.
[[nodiscard]] Result
search(const timetable::Instance& instance, const Options& options, const Tuning& tuning);

}  // namespace slimfit::solver
