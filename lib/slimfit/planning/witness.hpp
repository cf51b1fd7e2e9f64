#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/solver/bound.hpp"

#include <vector>

namespace slimfit::planning {

/// Why not everything can be had, in words that can be checked by hand: what is asked, by which
/// sessions, when, who or what there is for it, and what to do about it. One message for all that a
/// bound tells, each once.
[[nodiscard]] std::vector<Message>
witnesses_in_words(const Draft& draft, const solver::Bound& bound);

}  // namespace slimfit::planning
