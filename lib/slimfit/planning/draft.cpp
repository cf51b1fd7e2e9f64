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

/// Whom the rule serves-unit takes away at once: of a board of 60 units 15 million candidates would
/// be made, for 0.3 million to stay.
bool is_of_other_unit(
    const Draft& draft, const Demand& demand, SeatPurpose purpose, school::StaffId staff
) {
    return purpose != SeatPurpose::attendee && demand.unit && !draft.keeps_forbidden &&
           draft.prices.of("serves-unit").hard && !draft.school[staff].serves_unit(*demand.unit);
}

}  // namespace

void Draft::charge_always(const timetable::Price& price) {
    instance.quotas.push_back(
        {.parts = {}, .takers = {}, .taken_from = {}, .at_least = 1, .price = price}
    );
}

timetable::Seat& Draft::add_seat(std::size_t row, SeatPurpose purpose) {
    timetable::Seat seat;
    seat.kind = purpose == SeatPurpose::watcher ? timetable::Seat::Kind::watching
                                                : timetable::Seat::Kind::occupying;
    const auto& demand = demands[row];
    std::vector<timetable::TickRange> moments;
    for (const auto& moment : demand.moments)
        moments.push_back(clock.ticks(moment));
    for (std::uint32_t person = 0; person < instance.people.size(); ++person) {
        const bool is_locked = demand.locked_leader == school::StaffId{person};
        if (!is_locked && is_of_other_unit(*this, demand, purpose, school::StaffId{person}))
            continue;
        const auto& available = instance.people[person].available;
        const bool is_at_work = std::ranges::any_of(moments, [&](timetable::TickRange moment) {
            return std::ranges::any_of(available, [&](timetable::TickRange span) {
                return span.contains(moment);
            });
        });
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
    forbid(draft, rule, event, purpose, [&](school::StaffId staff, calendar::Date) {
        return forbidden(staff);
    });
}

void forbid(
    Draft& draft,
    std::string_view rule,
    std::size_t event,
    SeatPurpose purpose,
    const std::function<bool(school::StaffId, calendar::Date)>& forbidden
) {
    const auto price = draft.prices.of(rule);
    const auto locked =
        purpose == SeatPurpose::leader ? draft.demands[event].locked_leader : std::nullopt;
    const auto dates = dates_of(draft, event);
    for_each_seat(draft, event, purpose, [&](timetable::Seat& seat) {
        std::erase_if(seat.candidates, [&](timetable::Candidate& candidate) {
            const auto staff = staff_of(candidate.person);
            const auto is_forbidden = [&](calendar::Date date) { return forbidden(staff, date); };
            if (!std::ranges::all_of(dates, is_forbidden)) {
                for (const auto date : dates)
                    if (price.each > 0 && is_forbidden(date))
                        candidate.barred.push_back({ticks_of(draft, date), price});
                return false;
            }
            if (price.hard && !draft.keeps_forbidden && locked != staff)
                return true;
            if (price.each > 0)
                candidate.costs.push_back(price);
            return false;
        });
    });
}

std::vector<calendar::Date> dates_of(const Draft& draft, std::size_t event) {
    std::vector<calendar::Date> dates;
    for (const auto& moment : draft.demands[event].moments)
        if (dates.empty() || dates.back() != moment.date)
            dates.push_back(moment.date);
    if (dates.empty())
        dates.push_back(draft.clock.week().monday());
    return dates;
}

timetable::TickRange ticks_of(const Draft& draft, calendar::Date date) {
    const auto day = date.days_since(draft.clock.week().monday());
    return draft.instance.days[static_cast<std::size_t>(day)];
}

Qualified qualified_for(
    const Draft& draft,
    std::size_t event,
    const std::function<bool(const school::StaffMember&, calendar::Date)>& qualifies
) {
    Qualified qualified;
    const auto dates = dates_of(draft, event);
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row) {
        const timetable::PersonId person{row};
        std::vector<timetable::Lapse> lapses;
        for (const auto date : dates)
            if (!qualifies(draft.school.staff[row], date))
                lapses.push_back({person, ticks_of(draft, date)});
        if (lapses.size() == dates.size())
            continue;
        qualified.people.push_back(person);
        qualified.lapses.insert(qualified.lapses.end(), lapses.begin(), lapses.end());
    }
    return qualified;
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

void price_on_date(
    Draft& draft,
    const timetable::Price& price,
    std::size_t event,
    SeatPurpose purpose,
    calendar::Date date,
    const std::function<bool(school::StaffId)>& applies
) {
    if (price.each == 0)
        return;
    for_each_seat(draft, event, purpose, [&](timetable::Seat& seat) {
        for (auto& candidate : seat.candidates)
            if (applies(staff_of(candidate.person)))
                candidate.barred.push_back({ticks_of(draft, date), price});
    });
}

void price_empty_seats(
    Draft& draft, const timetable::Price& price, std::size_t event, SeatPurpose purpose
) {
    for_each_seat(draft, event, purpose, [&](timetable::Seat& seat) { seat.empty = price; });
}

}  // namespace slimfit::planning
