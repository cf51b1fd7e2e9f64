#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/solver/solve.hpp"

namespace slimfit::planning {

/// One search. When demands that should be there only where they fit keep it from a week that
/// breaks no hard rule, it searches as long again for what is due alone, and then a while for room
/// for the rest: a short week never breaks a hard rule for what it need not have.
[[nodiscard]] solver::Result search_short_week(const Draft& draft, const solver::Options& options);

}  // namespace slimfit::planning
