#pragma once

#include "slimfit/planning/deficit_words.hpp"
#include "slimfit/planning/reason.hpp"

#include <vector>

namespace slimfit::planning {

/// More claims than providers at one moment. The deficit has a moment; `absent` could have served
/// it.
[[nodiscard]] Reason shortage_in_words(
    const Draft& draft, const staffing::Deficit& deficit, const std::vector<school::StaffId>& absent
);

}  // namespace slimfit::planning
