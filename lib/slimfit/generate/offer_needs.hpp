#pragma once

#include "slimfit/school/school.hpp"

namespace slimfit::generate {

// What stands in a school that decides which offers a unit can have.

/// The year groups of a unit's pupils from `least` up, lowest first.
[[nodiscard]] std::vector<int>
year_groups_in(const school::School& school, school::UnitId unit, int least);

[[nodiscard]] bool
somebody_has_tag(const school::School& school, school::UnitId unit, std::string_view tag);

/// Whether a teacher with that specialism serves the unit.
[[nodiscard]] bool
specialist_serves(const school::School& school, school::UnitId unit, std::string_view specialism);

/// Subject teachers of one subject who serve the unit.
[[nodiscard]] std::vector<school::StaffId>
teachers_of_subject(const school::School& school, school::UnitId unit, std::string_view subject);

/// Weekdays on which a supporter of the unit is there.
[[nodiscard]] int days_with_supporter(const school::School& school, school::UnitId unit);

/// Level groups that the unit makes of a subject; 0 when it makes none.
[[nodiscard]] int
level_groups_in(const school::School& school, school::UnitId unit, school::SubjectId subject);

}  // namespace slimfit::generate
