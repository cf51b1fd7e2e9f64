#pragma once

#include "slimfit/highschool/solution.hpp"

#include "support/random_source.hpp"

namespace slimfit::test {

/// Changes something by chance; the durations of an event add up again afterwards. Returns the
/// change of the score.
highschool::Score random_change(highschool::Solution& solution, RandomSource& random);

}  // namespace slimfit::test
