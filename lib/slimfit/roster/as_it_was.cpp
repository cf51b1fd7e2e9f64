#include "slimfit/roster/as_it_was.hpp"

#include <algorithm>
#include <utility>

namespace slimfit::roster {

namespace {

using calendar::Date;

bool is_in(const PlacedSession& session, school::StaffId staff) {
    return session.leader == staff || std::ranges::count(session.assistants, staff) > 0;
}

/// Whether the roster has somebody at work on a date during her absence.
bool was_there(const Roster& roster, const school::Absence& absence, Date date) {
    return std::ranges::any_of(roster.sessions, [&](const PlacedSession& session) {
        return session.date == date && is_in(session, absence.staff) &&
               (!absence.time || absence.time->overlaps(session.time));
    });
}

void add_if_any(const school::Absence& absence, Date first, Date last, school::School& school) {
    if (last < first)
        return;
    auto part = absence;
    part.days = {first, last};
    school.exceptions.absences.push_back(part);
}

}  // namespace

school::School as_it_was(school::School school, const Roster& roster, Date from) {
    const auto absences = std::exchange(school.exceptions.absences, {});
    for (const auto& absence : absences) {
        auto first = absence.days.first;
        const auto begun = std::max(first, roster.week.monday());
        for (auto date = begun; date < from && date <= absence.days.last; date = date.plus_days(1))
            if (was_there(roster, absence, date)) {
                add_if_any(absence, first, date.plus_days(-1), school);
                first = date.plus_days(1);
            }
        add_if_any(absence, first, absence.days.last, school);
    }
    for (auto& closure : school.exceptions.closed_zones)
        closure.days.first = std::max(closure.days.first, from);
    std::erase_if(school.exceptions.closed_zones, [](const school::ClosedZone& closure) {
        return closure.days.last < closure.days.first;
    });
    return school;
}

}  // namespace slimfit::roster
