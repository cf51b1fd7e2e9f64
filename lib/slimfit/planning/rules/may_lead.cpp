#include "slimfit/planning/called_away.hpp"
#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

bool is_among(const std::vector<school::StaffId>& leaders, school::StaffId staff) {
    return leaders.empty() || std::ranges::find(leaders, staff) != leaders.end();
}

bool is_allowed(const Draft& draft, const Demand& demand, school::StaffId id, calendar::Date date) {
    const auto& staff = draft.school[id];
    const auto& roles = draft.kind_of(demand).may_lead;
    if (std::ranges::find(roles, staff.role) == roles.end())
        return false;
    if (!demand.offer)
        return true;
    const auto& offer = draft.school[*demand.offer];
    return is_among(offer.leaders, id) &&
           (offer.specialism.empty() || staff.has_specialism(offer.specialism, date));
}

bool may_assist(const Draft& draft, const Demand& demand, school::StaffId staff) {
    const auto& roles = draft.kind_of(demand).may_assist;
    return std::ranges::find(roles, draft.school[staff].role) != roles.end();
}

}  // namespace

/// Where somebody is absent, who may only assist can be all there is for a group: better she alone
/// than nobody.
void may_lead(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (!draft.demands[row].session)
            continue;
        const auto& demand = draft.demands[row];
        const bool is_better_than_nobody =
            demand.kind == DemandKind::block &&
            lacks_somebody(draft.school, *demand.unit, demand.moments.front().date);
        const auto is_helper = [&](school::StaffId staff) {
            return is_better_than_nobody && may_assist(draft, demand, staff) &&
                   !is_allowed(draft, demand, staff, demand.moments.front().date);
        };
        forbid(
            draft,
            "may-lead",
            row,
            SeatPurpose::leader,
            [&](school::StaffId staff, calendar::Date date) {
                return !is_helper(staff) && !is_allowed(draft, demand, staff, date);
            }
        );
        price_candidates(draft, draft.prices.of("may-lead"), row, SeatPurpose::leader, is_helper);
    }
}

}  // namespace slimfit::planning::rules
