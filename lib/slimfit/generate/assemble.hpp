#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Makes the school of a plan: invents its people and children and lays them on the bundled models.
[[nodiscard]] school::School assemble(const SchoolPlan& plan, Random& random);

}  // namespace slimfit::generate
