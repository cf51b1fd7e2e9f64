#include "slimfit/planning/demand.hpp"

#include "slimfit/planning/demand_blocks.hpp"
#include "slimfit/planning/demand_locks.hpp"
#include "slimfit/planning/demand_offers.hpp"
#include "slimfit/planning/demand_staff.hpp"

#include <algorithm>

namespace slimfit::planning {

void add_times(Demand demand, int due, int fitting, std::vector<Demand>& demands) {
    for (int time = 0; time < std::max(due, fitting); ++time) {
        demand.beyond_due = time >= due;
        demands.push_back(demand);
    }
}

std::vector<Demand> demands_without_locks(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week
) {
    std::vector<Demand> demands;
    add_block_demands(school, groups, week, demands);
    add_offer_demands(school, groups, week, demands);
    add_staff_demands(school, groups, week, demands);
    return demands;
}

std::vector<Demand> demands_of(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week
) {
    auto demands = demands_without_locks(school, groups, week);
    apply_locks(school, groups, demands);
    return demands;
}

}  // namespace slimfit::planning
