#pragma once

#include "slimfit/highschool_solver/tuning.hpp"
#include "slimfit/solver/tuning.hpp"

namespace slimfit::highschool_solver {

/// How a search of an instance cools: costs differ a thousandfold between schools, so what moves
/// usually change is measured on a solution first.
[[nodiscard]] solver::Cooling cooling_for(
    const highschool::Solution& solution,
    const Choices& choices,
    const Tuning& tuning,
    solver::Random& random
);

}  // namespace slimfit::highschool_solver
