#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/match.hpp"
#include "slimfit/timetable/assignment.hpp"

namespace slimfit::planning {

/// The choices that a roster made, as options of the draft whose demands were matched with it:
/// moment, zone and people of every matched session, as far as they are among the options. The
/// rest stays undecided. A break has the roster's moment when the person is in no session then;
/// else the first moment at which she is free; else none.
[[nodiscard]] timetable::Assignment
assignment_of(const Draft& draft, const Match& match, const roster::Roster& roster);

}  // namespace slimfit::planning
