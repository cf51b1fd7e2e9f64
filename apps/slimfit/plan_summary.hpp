#pragma once

#include "slimfit/check/check.hpp"
#include "slimfit/planning/plan_week.hpp"
#include "slimfit/school/school.hpp"

#include "console.hpp"

namespace slimfit::cli {

/// What became of a week, on `out`: what was placed and what stays open, the load of each person,
/// what the independent checker found (hard findings one by one, soft ones per rule), and at the
/// end how good the week is, with the reasons when no better one exists.
void write_plan_summary(
    const Console& console,
    const school::School& school,
    const planning::PlannedWeek& planned,
    const check::Verdict& verdict
);

}  // namespace slimfit::cli
