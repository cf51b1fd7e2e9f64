#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Adds the pupils of a unit, divided over its base groups, with their levels: those of the plan
/// are there in November; four-year-olds who come later in the year and a child that has moved
/// away stand beside them.
void add_pupils(school::School& school, school::UnitId unit, const UnitPlan& plan, Random& random);

/// Four-year-olds who will come after November.
[[nodiscard]] int later_pupils(const UnitPlan& plan);

}  // namespace slimfit::generate
