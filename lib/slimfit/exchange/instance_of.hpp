#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/timetable/assignment.hpp"
#include "slimfit/xhstt/instance.hpp"
#include "slimfit/xhstt/solution.hpp"

#include <vector>

namespace slimfit::exchange {

/// The problem of a week as an instance of XHSTT: one for the whole school, because its people and
/// rooms are shared by all units, and instances know nothing of each other. Whatever is to be
/// decided stays open in it, fixed or not, so that a week which went its own way is a solution
/// still. What a rule says here stands in rules_in_xhstt; its constraints are called by its id and
/// a number: "may-lead.3".
///
/// The draft keeps what is forbidden, at the price of the rule that forbids it.
[[nodiscard]] xhstt::Instance instance_of(const planning::Draft& draft);

/// What was decided as meets of that instance. Lessons and coach talks that nobody leads are not
/// held. What is not held keeps a room and who must be there: without a time they are not taken,
/// and nothing but the time is missed.
[[nodiscard]] std::vector<xhstt::Meet> meets_of(
    const planning::Draft& draft,
    const xhstt::Instance& instance,
    const timetable::Assignment& assignment
);

}  // namespace slimfit::exchange
