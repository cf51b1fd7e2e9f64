#include "slimfit/planning/rules/declarations.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

/// Who has waited an hour and a half for a meeting would rather have had it at once.
void meeting_early(Draft& draft) {
    const auto price = draft.prices.of("meeting-early");
    const auto& meetings = draft.school.staff_sessions;
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (price.each == 0 || demand.kind != DemandKind::staff_session ||
            draft.kind_of(demand).load != school::LoadKind::meeting)
            continue;
        const auto meeting =
            std::ranges::find(meetings, demand.target, &school::StaffSession::code);
        for (std::size_t start = 0; start < demand.moments.size(); ++start) {
            const auto late =
                (demand.moments[start].time.begin - meeting->window.begin) / calendar::Minutes{30};
            if (late > 0)
                draft.event(row).starts[start].costs.push_back(
                    {price.tag, price.hard, price.each * late}
                );
        }
    }
}

}  // namespace slimfit::planning::rules
