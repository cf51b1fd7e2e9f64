#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void offer_complete(Draft& draft) {
    const auto price = draft.prices.of("offer-complete");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind != DemandKind::offer)
            continue;
        if (!demand.beyond_due)
            draft.event(row).unplaced = price;
        // A session without a leader is an open session as well.
        price_empty_seats(draft, price, row, SeatPurpose::leader);
    }
}

}  // namespace slimfit::planning::rules
