#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

namespace slimfit::planning::rules {

void unsupervised(Draft& draft) {
    const auto price = draft.prices.of("unsupervised");
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (draft.demands[row].kind == DemandKind::block)
            price_empty_seats(draft, price, row, SeatPurpose::leader);
        if (draft.demands[row].kind == DemandKind::excursion)
            price_empty_seats(draft, price, row, SeatPurpose::attendee);
    }
    for (const auto* excursion : school::excursions_in(draft.school, draft.clock.week()))
        if (school::escorts_of(draft.school, *excursion).empty())
            draft.charge_always(price);
}

}  // namespace slimfit::planning::rules
