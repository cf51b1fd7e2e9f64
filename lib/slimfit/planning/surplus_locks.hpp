#pragma once

#include "slimfit/planning/draft.hpp"

#include <vector>

namespace slimfit::planning {

/// The sessions that were locked to more times than they take place this week: not all of these
/// locks can be kept. One message for each offer or meeting, with its times and what to do.
[[nodiscard]] std::vector<Message> surplus_locks(const Draft& draft);

}  // namespace slimfit::planning
