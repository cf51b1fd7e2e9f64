#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void break_in_long_day(Draft& draft) {
    const auto price = draft.prices.of("break");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (draft.demands[row].kind != DemandKind::person_break)
            continue;
        draft.event(row).unplaced = price;
        price_empty_seats(draft, price, row, SeatPurpose::attendee);
    }
}

}  // namespace slimfit::planning::rules
