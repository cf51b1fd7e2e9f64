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

}  // namespace

void may_lead(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (!draft.demands[row].session)
            continue;
        const auto forbidden = [&](school::StaffId staff, calendar::Date date) {
            return !is_allowed(draft, draft.demands[row], staff, date);
        };
        forbid(draft, "may-lead", row, SeatPurpose::leader, forbidden);
    }
}

}  // namespace slimfit::planning::rules
