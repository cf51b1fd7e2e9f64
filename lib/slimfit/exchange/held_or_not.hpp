#pragma once

#include "slimfit/planning/draft.hpp"

namespace slimfit::exchange {

/// A lesson or a coach talk that nobody leads is not held: to have no time and to have no leader
/// are one lack. XHSTT counts them apart, so that each is half of it; together they cost what the
/// rule says.
[[nodiscard]] bool needs_leader_to_be_held(const planning::Draft& draft, std::size_t event);

/// Whether a week without this session may keep every hard rule.
[[nodiscard]] bool may_be_left_out(const planning::Draft& draft, std::size_t event);

[[nodiscard]] timetable::Price price_without_time(const planning::Draft& draft, std::size_t event);
[[nodiscard]] timetable::Price
price_without_leader(const planning::Draft& draft, std::size_t event);

}  // namespace slimfit::exchange
