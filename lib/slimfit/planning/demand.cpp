#include "slimfit/planning/demand.hpp"

#include "slimfit/planning/demand_blocks.hpp"
#include "slimfit/planning/demand_locks.hpp"
#include "slimfit/planning/demand_offers.hpp"
#include "slimfit/planning/demand_staff.hpp"

namespace slimfit::planning {

std::vector<Demand> demands_of(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week
) {
    std::vector<Demand> demands;
    add_block_demands(school, groups, week, demands);
    add_offer_demands(school, groups, week, demands);
    add_staff_demands(school, groups, week, demands);
    apply_locks(school, groups, week, demands);
    return demands;
}

}  // namespace slimfit::planning
