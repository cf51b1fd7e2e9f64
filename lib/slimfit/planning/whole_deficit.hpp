#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/staffing/deficit.hpp"

#include <optional>

namespace slimfit::planning {

/// A deficit of people may be about parts of sessions and some odd minutes. This is the same told
/// of whole sessions and of all the time that those who may be in them have for them, which a
/// person can add up. Nothing when that time is enough: then only the parts prove it.
[[nodiscard]] std::optional<staffing::Deficit>
whole_deficit(const Draft& draft, const staffing::Deficit& deficit);

}  // namespace slimfit::planning
