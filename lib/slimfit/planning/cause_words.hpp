#pragma once

#include "slimfit/planning/usual_week.hpp"

namespace slimfit::planning {

/// Why a week has less of something that may be in these zones: "vrijdag vrij, gymzaal dicht".
/// Empty without causes.
[[nodiscard]] Message words_of(
    const std::vector<Cause>& causes,
    const school::School& school,
    calendar::IsoWeek week,
    const std::vector<school::ZoneId>& zones
);

}  // namespace slimfit::planning
