#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Adds the teachers of a unit that stands with its base groups: they get their days, their
/// qualifications, their groups as mentors, and the unit its leader.
void add_teachers(
    school::School& school,
    SchoolTimes times,
    school::UnitId unit,
    const UnitPlan& plan,
    Random& random
);

/// Adds people who are no mentors and serve these units in equal parts, or none.
void add_others(
    school::School& school,
    SchoolTimes times,
    const std::vector<school::UnitId>& units,
    const std::vector<OtherPattern>& patterns,
    Random& random
);

/// The days of a unit leader that a pattern marks for leading.
[[nodiscard]] std::vector<calendar::Weekday> leading_days(const TeacherPattern& pattern);

}  // namespace slimfit::generate
