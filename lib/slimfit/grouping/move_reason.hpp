#pragma once

#include "slimfit/grouping/level_groups.hpp"
#include "slimfit/grouping/partition.hpp"

#include <optional>

namespace slimfit::grouping {

/// Why a member is not in the group that continues its former one; nothing when it is.
[[nodiscard]] std::optional<MoveReason>
reason_of_move(const GroupingTask& task, const Partition& partition, std::size_t member);

}  // namespace slimfit::grouping
