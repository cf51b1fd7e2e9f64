#include "slimfit/planning/called_away.hpp"
#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void mentor_opens_closes(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind != DemandKind::block || !demand.mentor || !demand.opens_or_closes_day ||
            draft.kind_of(demand).nature != school::Nature::base_group_time)
            continue;
        const auto is_another = [&](school::StaffId staff) { return staff != *demand.mentor; };
        if (lacks_somebody(draft.school, *demand.unit, demand.moments.front().date))
            price_candidates(
                draft, draft.prices.of("mentor-opens-closes"), row, SeatPurpose::leader, is_another
            );
        else
            forbid(draft, "mentor-opens-closes", row, SeatPurpose::leader, is_another);
    }
}

}  // namespace slimfit::planning::rules
