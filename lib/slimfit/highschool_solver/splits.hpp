#pragma once

#include "slimfit/highschool/solution.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::highschool_solver {

/// The durations of the meets of an event, from long to short.
using Split = std::vector<std::int32_t>;

/// The splits of longer durations are too many to look at one by one.
inline constexpr std::int32_t longest_with_all_splits{12};

/// All ways to split a duration, few meets before many; of a long duration only those in which all
/// meets but one last equally long.
[[nodiscard]] std::vector<Split> splits_of(std::int32_t duration);

/// Splits an event of which nothing else is decided.
void set_split(highschool::Solution& solution, highschool::EventId event, const Split& split);

/// What the split of an event costs, as far as splits are judged by themselves.
[[nodiscard]] highschool::Score
cost_of_split(const highschool::Solution& solution, highschool::EventId event);

}  // namespace slimfit::highschool_solver
