#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

void unsupervised(Draft& draft) {
    const auto price = draft.prices.of("unsupervised");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (draft.demands[row].kind == DemandKind::block)
            price_empty_seats(draft, price, row, SeatPurpose::leader);
        if (draft.demands[row].kind == DemandKind::excursion)
            price_empty_seats(draft, price, row, SeatPurpose::attendee);
    }
}

}  // namespace slimfit::planning::rules
