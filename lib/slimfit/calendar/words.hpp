#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/core/text.hpp"

#include <string>

namespace slimfit::calendar {

/// "maandag", "Monday"
[[nodiscard]] const Text& name_of(Weekday weekday);

/// "08:30-09:00"
[[nodiscard]] std::string to_string(TimeSpan span);

}  // namespace slimfit::calendar
