#pragma once

#include "slimfit/planning/week_clock.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::planning {

/// Whether somebody is known to be absent, or out with an excursion, during some of a moment.
[[nodiscard]] bool
is_called_away(const school::School& school, school::StaffId staff, const Moment& moment);

/// Whether somebody who serves a unit is known to be absent, or out with an excursion, during some
/// of a date.
[[nodiscard]] bool
lacks_somebody(const school::School& school, school::UnitId unit, calendar::Date date);

/// Whether somebody escorts an excursion on a date.
[[nodiscard]] bool
is_escort_on(const school::School& school, school::StaffId staff, calendar::Date date);

}  // namespace slimfit::planning
