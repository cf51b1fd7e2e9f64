#pragma once

#include "slimfit/highschool/evaluation.hpp"
#include "slimfit/highschool/solution.hpp"
#include "slimfit/highschool_solver/choices.hpp"

#include <vector>

namespace slimfit::highschool_solver {

/// What has to do with hard cost and can be decided otherwise.
struct HotSpots {
    std::vector<highschool::MeetId> meets;
    std::vector<highschool::TaskId> tasks;
};

/// Of a clash only what runs when it happens; of other breaches all that is in their place.
[[nodiscard]] HotSpots hot_spots(
    const highschool::Solution& solution,
    const Choices& choices,
    const std::vector<highschool::Breach>& breaches
);

}  // namespace slimfit::highschool_solver
