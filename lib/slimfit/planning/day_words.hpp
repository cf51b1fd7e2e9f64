#pragma once

#include "slimfit/calendar/date.hpp"

#include <string_view>

namespace slimfit::planning {

/// "mon" ... "sun": the weekday as codes of sessions have it.
[[nodiscard]] std::string_view day_code(calendar::Date date);

}  // namespace slimfit::planning
