#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/reason.hpp"
#include "slimfit/solver/bound_squeeze.hpp"

#include <vector>

namespace slimfit::planning {

/// That breaks, or other things of one person each, do not fit beside what has a fixed time, who is
/// absent, and what to do.
[[nodiscard]] Reason squeeze_in_words(
    const Draft& draft, const solver::Squeeze& squeeze, const std::vector<school::StaffId>& absent
);

}  // namespace slimfit::planning
