#pragma once

#include "slimfit/planning/week_clock.hpp"

namespace slimfit::planning {

/// The lengths of the breaks somebody needs on a date: none for a short day or a day that has a
/// free gap of its own; one, or several when the school may split a break.
/// Source: ATW art. 5:4 by rulebook::limits_on.
[[nodiscard]] std::vector<calendar::Minutes>
breaks_needed(const school::School& school, school::StaffId staff, calendar::Date date);

/// When such a break may be: strictly inside the working time, within the school's break window,
/// beginning or ending with a block of a unit that person works for.
[[nodiscard]] std::vector<Moment> break_moments(
    const school::School& school,
    school::StaffId staff,
    calendar::Date date,
    calendar::Minutes length
);

}  // namespace slimfit::planning
