#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/reason.hpp"
#include "slimfit/staffing/deficit.hpp"

#include <optional>

namespace slimfit::planning {

/// That who a session is locked with may not lead it, or is never there then; none when the deficit
/// is about anything else.
[[nodiscard]] std::optional<Reason>
locked_leader_in_words(const Draft& draft, const staffing::Deficit& deficit);

}  // namespace slimfit::planning
