#include "slimfit/planning/draft.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

school::StaffId staff_of(timetable::PersonId person) {
    return school::StaffId{person.value()};
}

template <class Apply>
void for_each_seat(Draft& draft, std::size_t event, SeatPurpose purpose, Apply&& apply) {
    auto& seats = draft.event(event).seats;
    for (std::size_t seat = 0; seat < seats.size(); ++seat)
        if (draft.seats[event][seat] == purpose)
            apply(seats[seat]);
}

}  // namespace

timetable::Seat& Draft::add_seat(std::size_t row, SeatPurpose purpose) {
    timetable::Seat seat;
    seat.kind = purpose == SeatPurpose::watcher ? timetable::Seat::Kind::watching
                                                : timetable::Seat::Kind::occupying;
    const auto& demand = demands[row];
    std::vector<timetable::TickRange> moments;
    for (const auto& moment : demand.moments)
        moments.push_back(clock.ticks(moment));
    for (std::uint32_t person = 0; person < instance.people.size(); ++person) {
        const auto& available = instance.people[person].available;
        const bool is_at_work = std::ranges::any_of(moments, [&](timetable::TickRange moment) {
            return std::ranges::any_of(available, [&](timetable::TickRange span) {
                return span.contains(moment);
            });
        });
        const bool is_locked = demand.locked_leader == school::StaffId{person};
        if (is_at_work || is_locked || keeps_forbidden)
            seat.candidates.push_back({timetable::PersonId{person}, {}});
    }
    seats[row].push_back(purpose);
    return event(row).seats.emplace_back(std::move(seat));
}

void forbid(
    Draft& draft,
    std::string_view rule,
    std::size_t event,
    SeatPurpose purpose,
    const std::function<bool(school::StaffId)>& forbidden
) {
    const auto price = draft.prices.of(rule);
    const auto locked =
        purpose == SeatPurpose::leader ? draft.demands[event].locked_leader : std::nullopt;
    for_each_seat(draft, event, purpose, [&](timetable::Seat& seat) {
        std::erase_if(seat.candidates, [&](timetable::Candidate& candidate) {
            const auto staff = staff_of(candidate.person);
            if (!forbidden(staff))
                return false;
            if (price.hard && !draft.keeps_forbidden && locked != staff)
                return true;
            if (price.each > 0)
                candidate.costs.push_back(price);
            return false;
        });
    });
}

void price_candidates(
    Draft& draft,
    const timetable::Price& price,
    std::size_t event,
    SeatPurpose purpose,
    const std::function<bool(school::StaffId)>& applies
) {
    if (price.each == 0)
        return;
    for_each_seat(draft, event, purpose, [&](timetable::Seat& seat) {
        for (auto& candidate : seat.candidates)
            if (applies(staff_of(candidate.person)))
                candidate.costs.push_back(price);
    });
}

void price_empty_seats(
    Draft& draft, const timetable::Price& price, std::size_t event, SeatPurpose purpose
) {
    for_each_seat(draft, event, purpose, [&](timetable::Seat& seat) { seat.empty = price; });
}

}  // namespace slimfit::planning
