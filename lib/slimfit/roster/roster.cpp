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

}  // namespace slimfit::roster
