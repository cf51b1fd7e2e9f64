#pragma once

#include "slimfit/grouping/partition.hpp"

namespace slimfit::grouping {

/// The least spread and width that any partition into so many groups has, whatever the sizes, the
/// moves and who is kept apart. Groups of neighbouring levels have it, so this is exact for those.
[[nodiscard]] int least_spread(const GroupingTask& task, std::size_t groups);

}  // namespace slimfit::grouping
