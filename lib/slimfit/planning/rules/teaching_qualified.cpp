#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

const school::StaffMember& staff_of(const Draft& draft, const timetable::Candidate& candidate) {
    return draft.school[school::StaffId{candidate.person.value()}];
}

/// Dates of an event on which somebody may not teach its subject.
std::vector<calendar::Date>
dates_unqualified(const Draft& draft, std::size_t row, const school::StaffMember& staff) {
    auto dates = dates_of(draft, row);
    std::erase_if(dates, [&](calendar::Date date) {
        return school::may_teach(staff, draft.demands[row].subject, date);
    });
    return dates;
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
        return !dates_unqualified(draft, row, staff_of(draft, candidate)).empty();
    });
}

void add_watcher_seat(Draft& draft, const timetable::Price& price, std::size_t row) {
    auto& seat = draft.add_seat(row, SeatPurpose::watcher);
    const auto unit = draft.demands[row].unit;
    const auto dates = dates_of(draft, row).size();
    std::erase_if(seat.candidates, [&](timetable::Candidate& candidate) {
        const auto& staff = staff_of(draft, candidate);
        const auto unqualified = dates_unqualified(draft, row, staff);
        for (const auto date : unqualified)
            candidate.barred.push_back({ticks_of(draft, date), price});
        return unqualified.size() == dates || (unit && !staff.serves_unit(*unit));
    });
}

}  // namespace

/// In teaching time the law asks for a teacher; elsewhere the kind of session may.
void teaching_qualified(Draft& draft) {
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (!demand.session || demand.kind == DemandKind::excursion)
            continue;
        const auto& kind = draft.kind_of(demand);
        if (!kind.teaching_time && kind.responsible == school::ResponsibleTeacher::not_needed)
            continue;
        const auto price =
            draft.prices.of(kind.teaching_time ? "teaching-qualified" : "responsible-near");
        auto qualified =
            qualified_for(draft, row, [&](const school::StaffMember& staff, calendar::Date date) {
                return school::may_teach(staff, demand.subject, date);
            });
        draft.instance.authorities.push_back(
            {.event = timetable::EventId{row},
             .people = std::move(qualified.people),
             .any_seat = demand.the_rest,
             .price = price,
             .lapses = std::move(qualified.lapses)}
        );
        if (may_be_watched(draft, row))
            add_watcher_seat(draft, price, row);
    }
}

}  // namespace slimfit::planning::rules
