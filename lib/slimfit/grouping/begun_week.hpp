#pragma once

#include "slimfit/grouping/week_groups.hpp"

namespace slimfit::grouping {

/// The groups of a week that has begun with `earlier` groups, with the pupils of the school as it
/// is now. Groups keep their rows, and level groups their pupils: who came meanwhile joins the one
/// that holds most of those she would be with if groups were made anew, and who went to another
/// unit is no longer there. Groups that are new come behind.
[[nodiscard]] std::vector<WeekGroup> groups_of_begun_week(
    const school::School& school, calendar::DateRange days, std::vector<WeekGroup> earlier
);

}  // namespace slimfit::grouping
