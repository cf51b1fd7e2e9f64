#pragma once

#include "slimfit/planning/demand.hpp"

namespace slimfit::planning {

/// What meetings, unit-leader time, coach talks, excursions and breaks ask for.
void add_staff_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
);

}  // namespace slimfit::planning
