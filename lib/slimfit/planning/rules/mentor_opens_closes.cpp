#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void mentor_opens_closes(Draft& draft) {
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind != DemandKind::block || !demand.mentor || !demand.opens_or_closes_day ||
            draft.kind_of(demand).nature != school::Nature::base_group_time)
            continue;
        forbid(draft, "mentor-opens-closes", row, SeatPurpose::leader, [&](school::StaffId staff) {
            return staff != *demand.mentor;
        });
    }
}

}  // namespace slimfit::planning::rules
