#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/solver/solve.hpp"

namespace slimfit::planning {

/// A search for everything, what is beyond the due at a hard price that is less than that of any
/// rule. When a rule stays broken that need not be, it searches as long again for what is due
/// alone; and then, when something is left out, a while for room for that: a short week never
/// breaks a hard rule for what it need not have. In a week that asks nothing beyond the due it is
/// one search.
[[nodiscard]] solver::Result search_short_week(const Draft& draft, const solver::Options& options);

}  // namespace slimfit::planning
