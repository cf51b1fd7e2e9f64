#pragma once

#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// How many level groups a unit makes of a subject: as many as its teachers can give instruction
/// in three rounds while one of them is on the work square.
[[nodiscard]] int level_group_count(int pupils, int base_groups);

/// How many of those, the highest ones, have instruction on four days instead of five: they do
/// more on their own, and that leaves room for the class for gifted pupils.
[[nodiscard]] int groups_with_less_instruction(int level_groups);

/// Sizes of the level groups of a unit in a subject.
[[nodiscard]] school::GroupLimits
limits_of_level_groups(school::UnitId unit, school::SubjectId subject, int pupils, int base_groups);

/// Gives each pupil of a unit the level group of last time: by level, of which some were other
/// ones then.
void set_groups_of_last_time(
    school::School& school,
    school::UnitId unit,
    school::SubjectId subject,
    int level_groups,
    Random& random
);

}  // namespace slimfit::generate
