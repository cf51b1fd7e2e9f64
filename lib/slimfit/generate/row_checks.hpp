#pragma once

#include "slimfit/generate/listed_units.hpp"
#include "slimfit/generate/new_school.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// What is wrong in and between the rows: codes that come twice, units, base groups, pupils and
/// levels that are not there, two mentors of one group on a day.
[[nodiscard]] Problems problems_between_rows(
    const NewSchool& lists, const std::vector<ListedUnit>& units, const school::School& school
);

}  // namespace slimfit::generate
