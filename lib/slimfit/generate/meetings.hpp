#pragma once

#include "slimfit/generate/school_times.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Adds the meetings of a unit after school: the unit meeting on the day on which most of the team
/// are there, planning of next week by the leader with two others, and a talk of the leader with
/// the care coordinator, if there is one.
void add_meetings(
    school::School& school,
    SchoolTimes times,
    school::UnitId unit,
    std::optional<school::StaffId> care_coordinator
);

/// Adds the unit leader's own time in the morning of these days.
void add_leading_time(
    school::School& school, school::UnitId unit, const std::vector<calendar::Weekday>& days
);

}  // namespace slimfit::generate
