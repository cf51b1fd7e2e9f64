#pragma once

#include "slimfit/staffing/needs.hpp"

namespace slimfit::staffing {

/// Every zone that an event needs for itself: where all zones it may have are unshared. For
/// solutions in which each event with a start has a zone when it may have one; an event without
/// would cost nothing, so nobody who places events leaves it out.
[[nodiscard]] NeedTable zones_needed(const timetable::Instance& instance);

}  // namespace slimfit::staffing
