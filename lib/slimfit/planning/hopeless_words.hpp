#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/reason.hpp"
#include "slimfit/solver/bound.hpp"

namespace slimfit::planning {

/// That all zones that a session may have are closed then.
[[nodiscard]] Reason closed_zone_in_words(const Draft& draft, const Demand& demand);

/// Why a session costs hard wherever it is, or can be nowhere, and what to do.
[[nodiscard]] Reason hopeless_in_words(const Draft& draft, const solver::Hopeless& hopeless);

}  // namespace slimfit::planning
