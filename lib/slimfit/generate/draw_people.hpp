#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/generate/random.hpp"

namespace slimfit::generate {

/// Adds to a location of which the units and theme times are known whoever is no mentor:
/// supporters, assistants, trainees and lunch supervisors per unit, specialists and subject
/// teachers for all of them.
void draw_people(SchoolTimes times, LocationPlan& location, Random& random);

}  // namespace slimfit::generate
