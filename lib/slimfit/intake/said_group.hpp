#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/intake/delivery.hpp"
#include "slimfit/school/school.hpp"

#include <set>

namespace slimfit::intake {

// Where a row of a list says that a pupil is.

/// The year groups that the row says she is in; none: it says nothing.
[[nodiscard]] std::set<int>
years_said(const school::School& school, const DeliveredMeasurement& row);

/// Her group and year group, as far as they are ones of the school: "groep 8", "BB1, groep 8".
/// What else stood in the column is not shown. Empty when it says nothing.
[[nodiscard]] Message group_said(const school::School& school, const DeliveredMeasurement& row);

/// Whether a pupil is in one of the year groups that a row of that school year says: the one that
/// she is in with us, or what that is in the other school year. A row that says none may be hers.
[[nodiscard]] bool is_in_year_said(
    const std::set<int>& said,
    const school::Pupil& pupil,
    const school::School& school,
    int school_year
);

}  // namespace slimfit::intake
