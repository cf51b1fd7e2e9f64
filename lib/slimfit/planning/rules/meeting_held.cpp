#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void meeting_held(Draft& draft) {
    const auto price = draft.prices.of("meeting-held");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind != DemandKind::staff_session)
            continue;
        if (!demand.beyond_due)
            draft.event(row).unplaced = price;
        price_empty_seats(draft, price, row, SeatPurpose::attendee);
    }
}

}  // namespace slimfit::planning::rules
