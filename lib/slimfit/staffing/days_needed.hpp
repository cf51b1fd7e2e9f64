#pragma once

#include "slimfit/staffing/needs.hpp"

namespace slimfit::staffing {

/// Every event of a course that costs hard when it is second on a day, as a need for a day of its
/// own. The ticks of this table are rows of Instance::days.
[[nodiscard]] NeedTable days_needed(const timetable::Instance& instance);

}  // namespace slimfit::staffing
