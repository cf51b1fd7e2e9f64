#pragma once

#include "slimfit/highschool_solver/bench.hpp"
#include "slimfit/highschool_solver/part.hpp"

#include <cstddef>

namespace slimfit::highschool_solver {

/// A part by chance, with about so many choices, often around what is wrong: what some resources
/// have, or a stretch of times, or who does what. Empty when nothing was found.
[[nodiscard]] Part any_part(Bench& bench, std::size_t choices);

}  // namespace slimfit::highschool_solver
