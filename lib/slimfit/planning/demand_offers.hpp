#pragma once

#include "slimfit/planning/demand.hpp"

namespace slimfit::planning {

/// One session of an offer for a group, without its moments.
[[nodiscard]] Demand offer_demand(
    const school::School& school,
    school::OfferId offer,
    const std::vector<grouping::WeekGroup>& groups,
    GroupRow group
);

/// What the weekly offers ask for: the share of each group, see OfferRoom, and not less than what
/// is fixed by hand.
void add_offer_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
);

}  // namespace slimfit::planning
