#pragma once

#include "slimfit/calendar/school_year.hpp"
#include "slimfit/core/text.hpp"

#include <optional>

namespace slimfit::calendar {

/// Said of a school year that has no holidays because it is outside the years of the bundled table;
/// nothing when it has some, or the table speaks of it.
[[nodiscard]] std::optional<Message> missing_holidays(const SchoolYear& year);

}  // namespace slimfit::calendar
