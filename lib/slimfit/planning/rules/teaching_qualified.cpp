#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

bool is_qualified(const Draft& draft, const Demand& demand, school::StaffId staff) {
    return school::may_teach(draft.school[staff], demand.subject, draft.clock.week().monday());
}

std::vector<timetable::PersonId> qualified_people(const Draft& draft, const Demand& demand) {
    std::vector<timetable::PersonId> people;
    for (std::uint32_t staff = 0; staff < draft.school.staff.size(); ++staff)
        if (is_qualified(draft, demand, school::StaffId{staff}))
            people.push_back(timetable::PersonId{staff});
    return people;
}

/// Whether somebody without the qualification could lead it while a teacher is near. Independent
/// work without a teacher among its people needs one next door, if the school allows that.
bool may_be_watched(const Draft& draft, std::size_t row) {
    const auto& demand = draft.demands[row];
    if (draft.keeps_forbidden)
        return true;
    if (draft.kind_of(demand).responsible == school::ResponsibleTeacher::not_needed)
        return false;
    if (demand.the_rest)
        return draft.instance.events[row].watched_next_door;
    const auto& leader = draft.instance.events[row].seats.front();
    return std::ranges::any_of(leader.candidates, [&](const timetable::Candidate& candidate) {
        return !is_qualified(draft, demand, school::StaffId{candidate.person.value()});
    });
}

void add_watcher_seat(Draft& draft, std::size_t row) {
    auto& seat = draft.add_seat(row, SeatPurpose::watcher);
    const auto& demand = draft.demands[row];
    std::erase_if(seat.candidates, [&](const timetable::Candidate& candidate) {
        const school::StaffId staff{candidate.person.value()};
        return !is_qualified(draft, demand, staff) ||
               (demand.unit && !draft.school[staff].serves_unit(*demand.unit));
    });
}

}  // namespace

void teaching_qualified(Draft& draft) {
    const auto price = draft.prices.of("teaching-qualified");
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (!demand.session || !draft.kind_of(demand).teaching_time ||
            demand.kind == DemandKind::excursion)
            continue;
        draft.instance.authorities.push_back(
            {.event = timetable::EventId{row},
             .people = qualified_people(draft, demand),
             .any_seat = demand.the_rest,
             .price = price}
        );
        if (may_be_watched(draft, row))
            add_watcher_seat(draft, row);
    }
}

}  // namespace slimfit::planning::rules
