#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <set>

namespace slimfit::roster {

/// The pupils of the groups of a session who are at school on its date. Of the rest of a unit these
/// are all who may be in it.
[[nodiscard]] std::set<school::PupilId>
pupils_in(const PlacedSession& session, const Roster& roster, const school::School& school);

}  // namespace slimfit::roster
