#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/timetable/assignment.hpp"

namespace slimfit::planning {

/// What a roster calls a demand that becomes a session: one of any kind but a break.
[[nodiscard]] roster::Purpose purpose_of(DemandKind kind);

/// The week in school words: placed sessions with people and zones, breaks, and what stayed open.
/// A session whose leader was not found is open; independent work without pupils is left out.
/// `planning` is not filled.
[[nodiscard]] roster::Roster roster_of(const Draft& draft, const timetable::Assignment& assignment);

}  // namespace slimfit::planning
