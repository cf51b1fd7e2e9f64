#pragma once

#include "slimfit/grouping/level_groups.hpp"

#include <optional>
#include <vector>

namespace slimfit::grouping {

/// Of each group of `now` the row of the group of `then` that it continues: the one it shares most
/// pupils with, each at most once and in the order of their levels of today. A group that only
/// changed its rank is the same group. The pupils of `before` are known in `after` by their codes.
[[nodiscard]] std::vector<std::optional<std::size_t>> continued_groups(
    const school::School& before,
    const LevelGroups& then,
    const school::School& after,
    const LevelGroups& now
);

}  // namespace slimfit::grouping
