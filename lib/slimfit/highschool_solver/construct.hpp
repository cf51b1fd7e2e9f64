#pragma once

#include "slimfit/highschool/solution.hpp"
#include "slimfit/highschool_solver/choices.hpp"

#include <cstdint>

namespace slimfit::highschool_solver {

/// Decides what is not decided yet: first how events are split, then times, resource by resource,
/// the one with the most to do first, then who takes each task, time by time. What lasts one time
/// is matched to times, and tasks are matched to resources, all of a layer at once and at the
/// least cost. Returns how many changes were judged.
std::uint64_t construct(highschool::Solution& solution, const Choices& choices);

}  // namespace slimfit::highschool_solver
