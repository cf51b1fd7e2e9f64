#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/timetable/price.hpp"

#include <vector>

namespace slimfit::planning {

/// A given week as the planner's own rules see it: what the engine would count if it had made it.
struct RosterJudgement {
    timetable::Score score;
    std::vector<timetable::Score> by_rule;  ///< by row of the rulebook
};

/// Judges a roster that anybody made, with people in seats they may not have, sessions outside the
/// rhythm and sessions nobody asked for. Rules that depend on the school file alone, and those kept
/// by construction, are left to the checker. `previous` is the week to resemble, null for none.
[[nodiscard]] RosterJudgement judge_roster(
    const school::School& school,
    const roster::Roster& roster,
    const roster::Roster* previous = nullptr
);

}  // namespace slimfit::planning
