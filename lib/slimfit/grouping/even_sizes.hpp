#pragma once

#include "slimfit/grouping/middle_search.hpp"

namespace slimfit::grouping {

/// Of a partition that none is cheaper than: one that costs the same, with groups as equal in size
/// as moving pupils for nothing makes them: the least sum of squares around its middles, and around
/// middles that differ in one group when these cost as little. Pupils to be kept apart stay where
/// they are.
[[nodiscard]] Partition evened(const Setting& setting, Partition partition);

}  // namespace slimfit::grouping
