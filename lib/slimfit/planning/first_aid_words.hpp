#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/reason.hpp"
#include "slimfit/solver/bound_on_call.hpp"

#include <vector>

namespace slimfit::planning {

/// That too few first-aiders are at hand in a building, who of them is absent, and what to do.
[[nodiscard]] Reason first_aid_in_words(
    const Draft& draft, const solver::OnCallGap& too_few, const std::vector<school::StaffId>& absent
);

}  // namespace slimfit::planning
