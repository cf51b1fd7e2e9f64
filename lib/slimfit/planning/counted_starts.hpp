#pragma once

#include "slimfit/staffing/possible_starts.hpp"

#include <vector>

namespace slimfit::planning {

/// By event, the starts for which it was counted in a deficit.
using CountedStarts = std::vector<staffing::PossibleStarts>;

}  // namespace slimfit::planning
