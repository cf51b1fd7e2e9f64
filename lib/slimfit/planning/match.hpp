#pragma once

#include "slimfit/planning/demand.hpp"
#include "slimfit/roster/roster.hpp"

#include <optional>
#include <vector>

namespace slimfit::planning {

/// Which session of a roster fulfils which demand of a week.
struct Match {
    std::vector<const roster::PlacedSession*> session_by_demand;  ///< null: not in the roster
    std::vector<const roster::PlacedSession*> without_demand;     ///< nobody asked for these
};

/// Pairs the demands of a week with the sessions of a roster of that same week: blocks and coach
/// slots by code, offers by group in order of time, meetings in order of time.
[[nodiscard]] Match match_sessions(
    const std::vector<Demand>& demands,
    const std::vector<grouping::WeekGroup>& groups,
    const roster::Roster& roster
);

/// The responsible teacher of a session when she watches it from elsewhere: not when who leads it
/// or, on independent work, one of its people may teach, and not when she is one of those.
[[nodiscard]] std::optional<school::StaffId>
watcher_of(const school::School& school, const roster::PlacedSession& session);

/// The groups of a roster in the words of planning; rows stay the same.
[[nodiscard]] std::vector<grouping::WeekGroup> groups_of(const roster::Roster& roster);

}  // namespace slimfit::planning
