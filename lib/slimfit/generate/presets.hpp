#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/generate/school_model.hpp"

namespace slimfit::generate {

/// The three schools of domain.md 1.5, with exactly that staffing; c is the small one.
[[nodiscard]] SchoolPlan plan_of(Preset preset);

}  // namespace slimfit::generate
