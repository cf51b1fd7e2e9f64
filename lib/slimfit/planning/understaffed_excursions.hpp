#pragma once

#include "slimfit/planning/draft.hpp"

#include <vector>

namespace slimfit::planning {

/// The excursions with fewer adults than they need. Who goes along is given, so no search can mend
/// it. One message each, with what to do; none where the school made the rule a wish.
[[nodiscard]] std::vector<Message> understaffed_excursions(const Draft& draft);

}  // namespace slimfit::planning
