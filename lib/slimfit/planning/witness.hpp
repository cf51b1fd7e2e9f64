#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/staffing/deficit.hpp"

#include <vector>

namespace slimfit::planning {

/// Why not everything can be had, in words that can be checked by hand: what is asked, by which
/// sessions, when, who or what there is for it, and what to do about it.
[[nodiscard]] Message witness_in_words(const Draft& draft, const staffing::Deficit& deficit);

/// One message per deficit, each once.
[[nodiscard]] std::vector<Message>
witnesses_in_words(const Draft& draft, const std::vector<staffing::Deficit>& deficits);

}  // namespace slimfit::planning
