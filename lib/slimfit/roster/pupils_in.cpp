#include "slimfit/roster/pupils_in.hpp"

namespace slimfit::roster {

std::set<school::PupilId>
pupils_in(const PlacedSession& session, const Roster& roster, const school::School& school) {
    std::set<school::PupilId> pupils;
    for (const auto group : session.groups)
        for (const auto pupil : roster[group].pupils)
            if (school[pupil].is_here_on(session.date))
                pupils.insert(pupil);
    return pupils;
}

}  // namespace slimfit::roster
