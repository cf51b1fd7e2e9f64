#include "slimfit/roster/roster.hpp"

#include <algorithm>
#include <tuple>

namespace slimfit::roster {

void sort(Roster& roster) {
    std::ranges::sort(roster.sessions, {}, [](const PlacedSession& session) {
        return std::tie(session.date, session.time, session.code);
    });
    std::ranges::sort(roster.breaks, {}, [](const PlannedBreak& pause) {
        return std::tie(pause.date, pause.time, pause.staff);
    });
    std::ranges::sort(roster.open, {}, &OpenSession::code);
}

Roster in_week(Roster roster, calendar::IsoWeek week) {
    const auto moved = [week](calendar::Date date) { return week.day(date.weekday()); };
    for (auto& session : roster.sessions)
        session.date = moved(session.date);
    for (auto& pause : roster.breaks)
        pause.date = moved(pause.date);
    roster.week = week;
    return roster;
}

}  // namespace slimfit::roster
