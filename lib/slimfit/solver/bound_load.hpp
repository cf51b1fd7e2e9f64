#pragma once

#include "slimfit/solver/bound_reach.hpp"

namespace slimfit::solver {

/// What unequal load costs soft at least, over all totals that the load can have (see LoadFlow);
/// on request together with what empty seats in events that count as load cost.
[[nodiscard]] std::int64_t load_bound(const Reach& reach, bool with_empty_seats);

}  // namespace slimfit::solver
