#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

namespace {

void price_kind(Draft& draft, school::StaffId staff, const school::Wish& wish) {
    auto price = draft.prices.of("wish-kind");
    price.each *= wish.weight;
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (draft.demands[row].session != wish.kind)
            continue;
        for (const auto purpose : {SeatPurpose::leader, SeatPurpose::needed, SeatPurpose::spare})
            price_candidates(draft, price, row, purpose, [&](school::StaffId candidate) {
                return candidate == staff;
            });
    }
}

}  // namespace

void wish_kind(Draft& draft) {
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row)
        for (const auto& wish : draft.school.staff[row].wishes)
            if (wish.about == school::Wish::About::less_of_kind && wish.kind)
                price_kind(draft, school::StaffId{row}, wish);
}

}  // namespace slimfit::planning::rules
