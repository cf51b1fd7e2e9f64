#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::show {

/// What somebody has on a day beside the groups: breaks, coach talks, time to lead the unit.
struct PersonDay {
    calendar::Date date;
    bool present{};
    std::vector<const roster::PlannedBreak*> breaks;           ///< in order of time
    std::vector<const roster::PlacedSession*> without_pupils;  ///< no meetings; in order of time
};

struct PersonStrip {
    school::StaffId staff;
    std::vector<PersonDay> days;  ///< Monday to Friday
};

/// Who is in a session of the unit this week and has any such moment, in the order of the school's
/// staff.
[[nodiscard]] std::vector<PersonStrip>
people_strip(const school::School& school, const roster::Roster& roster, school::UnitId unit);

}  // namespace slimfit::show
