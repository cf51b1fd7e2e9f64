#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

namespace slimfit::planning::rules {

namespace {

/// Who goes along is given.
void charge_excursions(Draft& draft, const timetable::Price& price) {
    for (const auto* excursion : school::excursions_in(draft.school, draft.clock.week())) {
        const auto escorts = std::ssize(school::escorts_of(draft.school, *excursion));
        if (escorts == 0)
            continue;
        for (auto adults = escorts; adults < school::adults_needed(draft.school, *excursion);
             ++adults)
            draft.charge_always(price);
    }
}

/// Pupils of a unit who are not here on the day of its rest.
int absent_from(const Draft& draft, const Demand& rest) {
    int absent{};
    for (const auto& group : draft.groups)
        if (group.base_group && group.unit == *rest.unit)
            absent += grouping::absent_on(draft.school, group, rest.moments.front().date);
    return absent;
}

}  // namespace

/// Where no pupil is left nobody is to be either. A given roster may say so: there it costs
/// nothing.
void enough_adults(Draft& draft) {
    const auto price = draft.prices.of("enough-adults");
    auto idle = price;
    if (draft.keeps_forbidden)
        idle.each = 0;
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (!demand.the_rest) {
            price_empty_seats(draft, price, row, SeatPurpose::needed);
            continue;
        }
        draft.instance.covers.push_back(
            {.event = timetable::EventId{row},
             .crowd = timetable::CrowdId{demand.unit->value()},
             .absent = absent_from(draft, demand),
             .heads_per_person = draft.kind_of(demand).pupils_per_adult,
             .people_at_least = demand.adults,
             .missing = price,
             .idle = idle}
        );
    }
    charge_excursions(draft, price);
}

}  // namespace slimfit::planning::rules
