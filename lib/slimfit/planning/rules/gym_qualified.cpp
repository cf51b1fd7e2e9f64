#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

int highest_year_group(const Draft& draft, const Demand& demand) {
    int highest = 0;
    for (const auto group : demand.groups)
        for (const auto pupil : draft.groups[group].pupils)
            highest = std::max(highest, draft.school[pupil].year_group);
    return highest;
}

}  // namespace

void gym_qualified(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (!demand.session || draft.kind_of(demand).nature != school::Nature::gym)
            continue;
        const auto highest = highest_year_group(draft, demand);
        const auto forbidden = [&](school::StaffId staff, calendar::Date date) {
            return !school::may_give_gym(draft.school[staff], highest, date);
        };
        forbid(draft, "gym-qualified", row, SeatPurpose::leader, forbidden);
    }
}

}  // namespace slimfit::planning::rules
