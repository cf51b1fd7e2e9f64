#pragma once

#include "slimfit/grouping/partition.hpp"

#include <optional>
#include <vector>

namespace slimfit::grouping {

/// Members between whom the search sees no difference: of one level, from one former group, to be
/// kept apart from nobody. A member to be kept apart is a crowd alone.
struct Crowd {
    std::optional<int> level;
    std::optional<std::size_t> home;      ///< the group that continues their former one
    std::vector<std::size_t> members;     ///< rows of the task, in order
    std::vector<std::size_t> apart_from;  ///< rows of crowds
};

/// The members of a task as crowds, when these groups continue these former ones. In order of
/// level, the unknown last.
[[nodiscard]] std::vector<Crowd>
crowds_of(const GroupingTask& task, const std::vector<std::optional<std::size_t>>& continues);

}  // namespace slimfit::grouping
