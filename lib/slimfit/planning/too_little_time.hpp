#pragma once

#include "slimfit/planning/draft.hpp"

#include <vector>

namespace slimfit::planning {

/// The base groups that cannot have the gym that the law asks for, or the minutes of a subject that
/// the school agreed, in this week, even when all goes well: what the school file offers is too
/// little. One message for each and subject, with what to do.
[[nodiscard]] std::vector<Message> too_little_time(const Draft& draft);

}  // namespace slimfit::planning
