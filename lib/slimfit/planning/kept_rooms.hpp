#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/timetable/solution.hpp"

namespace slimfit::planning {

/// Gives the sessions of a week that was announced already the zones they had, where they are still
/// at their time and it costs nothing. Rooms have no price: a search moves them for nothing.
void keep_rooms(const Draft& draft, timetable::Solution& solution);

}  // namespace slimfit::planning
