#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/school/school.hpp"

#include <optional>

namespace slimfit::generate {

/// When somebody with these hours is there on a weekday; `units` are those whose lunch play she
/// supervises. Nothing when there is none to supervise on that day.
[[nodiscard]] std::optional<calendar::TimeSpan> working_hours(
    const school::School& school,
    SchoolTimes times,
    Hours hours,
    calendar::Weekday weekday,
    const std::vector<school::UnitId>& units
);

}  // namespace slimfit::generate
