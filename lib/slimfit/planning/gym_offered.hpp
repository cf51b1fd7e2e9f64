#pragma once

#include "slimfit/planning/draft.hpp"

#include <vector>

namespace slimfit::planning {

/// The base groups that cannot have the gym that the law asks for in this week, even when every
/// session is held: what the school file offers is too little. One message each, with what to do.
[[nodiscard]] std::vector<Message> too_little_gym(const Draft& draft);

}  // namespace slimfit::planning
