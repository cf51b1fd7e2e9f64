#pragma once

#include "slimfit/school/school.hpp"

#include <optional>
#include <vector>

namespace slimfit::show {

/// What is known to be different in a week, in order of days: free days, days that end early or
/// have other bells, excursions, test weeks, closed zones and who is absent (never why). "wo 25
/// nov: school uit om 12:30 (OB, MB)", "ma 23 – vr 27 nov: gymzaal gesloten".
/// Of a unit: what is about its pupils, its people and the zones.
[[nodiscard]] std::vector<Message> special_days(
    const school::School& school,
    calendar::IsoWeek week,
    std::optional<school::UnitId> unit = std::nullopt
);

}  // namespace slimfit::show
