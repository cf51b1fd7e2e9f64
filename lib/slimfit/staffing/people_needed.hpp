#pragma once

#include "slimfit/staffing/needs.hpp"

namespace slimfit::staffing {

/// Every seat that costs hard to leave empty, and the people a cover needs by its heads beyond such
/// seats, whatever is decided. A person can serve a need when she may take the seat at no hard cost
/// of her own. Empty when people may be in two places at no hard cost.
[[nodiscard]] NeedTable people_needed(const timetable::Instance& instance);

}  // namespace slimfit::staffing
