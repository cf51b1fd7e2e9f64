#pragma once

#include "slimfit/planning/demand.hpp"

namespace slimfit::planning {

/// What the weekly offers ask for: as many sessions per group as the week has room for.
void add_offer_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
);

}  // namespace slimfit::planning
