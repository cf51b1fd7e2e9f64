#pragma once

#include "slimfit/solver/bound_reach.hpp"

namespace slimfit::solver {

/// What preparations above people's limits cost soft at least. Everything to prepare needs somebody
/// who leads it: a flow from each to one who can, at the price of her limits.
[[nodiscard]] std::int64_t preparations_bound(const Reach& reach);

}  // namespace slimfit::solver
