#pragma once

#include "slimfit/solver/bound_reach.hpp"

namespace slimfit::solver {

/// What unequal load costs soft at least, over all totals that the load can have: see LoadFlow.
[[nodiscard]] std::int64_t load_bound(const Reach& reach);

}  // namespace slimfit::solver
