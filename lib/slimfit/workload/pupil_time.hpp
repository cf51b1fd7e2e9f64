#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::workload {

using calendar::Minutes;

/// How long one pupil is in a session.
struct PupilTime {
    school::PupilId pupil;
    Minutes minutes{};  ///< above zero
};

/// A session with the pupils who are in it; the session belongs to the roster.
struct SessionTime {
    const roster::PlacedSession* session{};
    std::vector<PupilTime> pupils;  ///< in order of their ids

    [[nodiscard]] Minutes total() const;
};

/// Where the pupils spend their week, session by session in the order of the roster. An excursion
/// goes before everything, and a session of the rest takes its pupils only while they are nowhere
/// else. Pupils who are not at school on a date do not count.
[[nodiscard]] std::vector<SessionTime>
time_of_pupils(const school::School& school, const roster::Roster& roster);

}  // namespace slimfit::workload
