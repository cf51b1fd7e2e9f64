#pragma once

#include "slimfit/planning/demand.hpp"

namespace slimfit::planning {

/// What the weekly offers ask for: the sessions that each group is due, see times_due, and not less
/// than what is fixed by hand.
void add_offer_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
);

}  // namespace slimfit::planning
