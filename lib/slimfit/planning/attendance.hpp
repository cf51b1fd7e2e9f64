#pragma once

#include "slimfit/planning/week_clock.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::planning {

/// Who of those who attend a staff session is at work, and not out with an excursion, at some of
/// these moments. The others are excused.
[[nodiscard]] std::vector<school::StaffId> who_can_attend(
    const school::School& school,
    const school::StaffSession& session,
    const std::vector<Moment>& moments
);

}  // namespace slimfit::planning
