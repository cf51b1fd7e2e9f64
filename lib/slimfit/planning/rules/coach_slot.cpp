#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void coach_slot(Draft& draft) {
    const auto price = draft.prices.of("coach-slot");
    for (std::size_t row = 0; row < draft.demands.size(); ++row)
        if (draft.demands[row].kind == DemandKind::coach_slot) {
            draft.event(row).unplaced = price;
            price_empty_seats(draft, price, row, SeatPurpose::leader);
        }
}

}  // namespace slimfit::planning::rules
