#pragma once

#include "slimfit/planning/usual_week.hpp"

namespace slimfit::planning {

/// What there is less of: a cause is told as far as it is about this.
struct Affected {
    std::vector<school::ZoneId> zones;              ///< it may be in
    std::optional<school::UnitId> unit;             ///< none: it is of no unit
    std::optional<school::BaseGroupId> base_group;  ///< none: it is not for one base group
};

/// Why a week has less of something: "vrijdag vrij, gymzaal dicht". Empty without causes.
[[nodiscard]] Message words_of(
    const std::vector<Cause>& causes,
    const school::School& school,
    calendar::IsoWeek week,
    const Affected& affected
);

}  // namespace slimfit::planning
