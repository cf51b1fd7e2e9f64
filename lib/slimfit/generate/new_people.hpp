#pragma once

#include "slimfit/generate/new_school.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Adds the listed staff to a school that has its units and base groups. The rows have no problems.
void add_listed_staff(school::School& school, const NewSchool& lists);

/// Adds the listed pupils to a school that has its base groups. The rows have no problems.
void add_listed_pupils(school::School& school, const NewSchool& lists);

}  // namespace slimfit::generate
