#pragma once

#include "slimfit/planning/demand.hpp"

namespace slimfit::planning {

/// What the blocks of every unit's day ask for in that week, excursions of base groups left out.
void add_block_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
);

}  // namespace slimfit::planning
