#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/timetable/solution.hpp"

namespace slimfit::planning {

/// Changes what a search left to what a roster tells of it, so that their scores are one:
/// - somebody in two places of one session is there once;
/// - who is beside an empty leader's seat takes it, where she may and it costs less;
/// - lessons and coach slots that nobody leads are not held.
/// And sessions keep the rooms in which they were announced, see keep_rooms.
void bring_to_what_is_told(const Draft& draft, timetable::Solution& solution);

}  // namespace slimfit::planning
