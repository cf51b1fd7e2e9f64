#pragma once

#include "slimfit/check/check.hpp"
#include "slimfit/planning/plan_week.hpp"
#include "slimfit/school/school.hpp"

#include "console.hpp"

namespace slimfit::cli {

/// A week as it was planned, and what the independent checker says of it.
struct WeekToTell {
    const planning::PlannedWeek& planned;
    const check::Verdict& verdict;
    bool by_steps{};  ///< the search was limited by --steps
};

/// What became of a week, on `out`: first how good it is, then what is different that week, what
/// was placed and what stays open, what there is less of than usual, the load of each person, what
/// the checker found (hard findings one by one, soft ones per rule), and at the end again how good
/// the week is, and how many reasons were told when it is impossible. The checker decides whether
/// hard rules are broken, and counts them.
void write_plan_summary(
    const Console& console, const school::School& school, const WeekToTell& week
);

}  // namespace slimfit::cli
