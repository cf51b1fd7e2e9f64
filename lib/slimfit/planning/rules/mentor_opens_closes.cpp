#include "slimfit/planning/called_away.hpp"
#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning::rules {

namespace {

/// A block of one base group in which a mentor opens or closes the day with it.
bool is_judged(const Draft& draft, const Demand& demand) {
    return demand.kind == DemandKind::block && demand.mentor && demand.opens_or_closes_day &&
           draft.kind_of(demand).nature == school::Nature::base_group_time;
}

/// Another than the mentor leads.
void ask_for_mentor(Draft& draft, const timetable::Price& price, std::size_t row) {
    const auto& demand = draft.demands[row];
    const auto is_another = [&](school::StaffId staff) { return staff != *demand.mentor; };
    if (lacks_somebody(draft.school, *demand.unit, demand.moments.front().date))
        price_candidates(draft, price, row, SeatPurpose::leader, is_another);
    else
        forbid(draft, "mentor-opens-closes", row, SeatPurpose::leader, is_another);
}

/// Of two groups the one that nobody leads is not that of a mentor who is there: she leads her own.
void keep_from_others(Draft& draft, const timetable::Price& price, std::size_t row) {
    const auto& own = draft.demands[row];
    for (std::size_t other = 0; other < draft.demands.size(); ++other) {
        const auto& demand = draft.demands[other];
        if (other != row && demand.kind == DemandKind::block && demand.unit == own.unit &&
            demand.moments.front().date == own.moments.front().date &&
            demand.moments.front().time.overlaps(own.moments.front().time))
            price_candidates(draft, price, other, SeatPurpose::leader, [&](school::StaffId staff) {
                return staff == *own.mentor;
            });
    }
}

}  // namespace

void mentor_opens_closes(Draft& draft) {
    const auto price = draft.prices.of("mentor-opens-closes");
    for (std::size_t row = 0; row < draft.demands.size(); ++row)
        if (is_judged(draft, draft.demands[row])) {
            ask_for_mentor(draft, price, row);
            if (price.hard)
                keep_from_others(draft, price, row);
        }
}

}  // namespace slimfit::planning::rules
