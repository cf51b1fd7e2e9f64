#pragma once

#include "slimfit/planning/demand.hpp"

namespace slimfit::planning {

/// What becomes of a lock in a week.
enum class LockEffect : std::uint8_t {
    lapsed,
    without_its_leader,  ///< she is known to be away: somebody else leads
    kept
};

/// Narrows demands to what was decided by hand: the moment, the zone, the leader. Of an offer each
/// lock takes a session of its own. A locked time is kept even where the day rhythm has no room for
/// it: the decision stands and the findings say what it costs. A lock on a day without school, or
/// for what this week does not ask, has no effect. What became of each lock, in the order of the
/// school.
std::vector<LockEffect> apply_locks(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    std::vector<Demand>& demands
);

}  // namespace slimfit::planning
