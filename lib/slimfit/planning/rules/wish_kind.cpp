#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

timetable::Price price_of(const Draft& draft, const school::Wish& wish) {
    auto price = draft.prices.of("wish-kind");
    price.each *= wish.weight;
    return price;
}

void price_less(Draft& draft, std::size_t row, school::StaffId staff, const school::Wish& wish) {
    for (const auto purpose :
         {SeatPurpose::leader, SeatPurpose::needed, SeatPurpose::spare, SeatPurpose::attendee})
        price_candidates(
            draft,
            price_of(draft, wish),
            row,
            purpose,
            [&](school::StaffId candidate) { return candidate == staff; }
        );
}

bool could_lead(const Draft& draft, std::size_t row, const school::StaffMember& staff) {
    const auto& demand = draft.demands[row];
    const auto& roles = draft.kind_of(demand).may_lead;
    return std::ranges::find(roles, staff.role) != roles.end() &&
           (!demand.unit || staff.serves_unit(*demand.unit));
}

/// Each other leader costs, on the dates on which she is at work herself.
void price_more(Draft& draft, std::size_t row, school::StaffId staff, const school::Wish& wish) {
    if (!could_lead(draft, row, draft.school[staff]))
        return;
    for (const auto date : dates_of(draft, row))
        if (!school::presence_on(draft.school, staff, date).empty())
            price_on_date(
                draft,
                price_of(draft, wish),
                row,
                SeatPurpose::leader,
                date,
                [&](school::StaffId candidate) { return candidate != staff; }
            );
}

}  // namespace

void wish_kind(Draft& draft) {
    for (std::uint32_t staff = 0; staff < draft.school.staff.size(); ++staff)
        for (const auto& wish : draft.school.staff[staff].wishes) {
            if (!wish.kind || wish.about == school::Wish::About::free_time)
                continue;
            const auto price =
                wish.about == school::Wish::About::less_of_kind ? price_less : price_more;
            for (std::size_t row = 0; row < draft.demands.size(); ++row)
                if (draft.demands[row].session == wish.kind &&
                    draft.demands[row].kind != DemandKind::excursion)
                    price(draft, row, school::StaffId{staff}, wish);
        }
}

}  // namespace slimfit::planning::rules
