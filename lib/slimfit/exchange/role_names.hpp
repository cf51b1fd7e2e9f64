#pragma once

#include "slimfit/planning/draft.hpp"

#include <string>

namespace slimfit::exchange {

/// What the place of a seat is called in an event: "Leader", "Adult 2", "Helper 1", "Attendee 1".
[[nodiscard]] std::string
role_of_seat(const planning::Draft& draft, std::size_t event, std::size_t seat);

inline constexpr const char* zone_role = "Room";

}  // namespace slimfit::exchange
