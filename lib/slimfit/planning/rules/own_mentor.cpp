#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void own_mentor(Draft& draft) {
    const auto price = draft.prices.of("own-mentor");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind != DemandKind::block || !demand.mentor)
            continue;
        const bool is_first_or_last =
            demand.opens_or_closes_day &&
            draft.kind_of(demand).nature == school::Nature::base_group_time;
        if (!is_first_or_last)
            price_candidates(draft, price, row, SeatPurpose::leader, [&](school::StaffId staff) {
                return staff != *demand.mentor;
            });
    }
}

}  // namespace slimfit::planning::rules
