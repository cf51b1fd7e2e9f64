#pragma once

#include "slimfit/planning/demand_locks.hpp"
#include "slimfit/planning/usual_week.hpp"
#include "slimfit/roster/roster.hpp"

namespace slimfit::planning {

/// How often this week has an offer for a group, or a staff session.
struct Frequency {
    std::optional<school::OfferId> offer;  ///< none: a staff session
    std::string target;                    ///< code of the offer or the staff session
    std::string group;                     ///< code; empty: a staff session
    int usual{};                           ///< in the standing week
    int now{};                             ///< what this week asks, and what it has beyond that
    int left_out{};                        ///< what it could have beyond that, and found no place
    std::vector<Cause> causes;             ///< of having less; empty: cannot be said
};

/// A lock that a usual week keeps and this one does not, or not with its leader.
struct LostLock {
    const school::Lock* lock{};  ///< of the school that was given
    LockEffect effect{};
    std::vector<Cause> causes;
};

struct LessThanUsual {
    std::vector<Frequency> frequencies;  ///< of everything a usual week has; in its order
    std::vector<LostLock> locks;
};

/// What a week has less of than the standing week, by its holidays and exceptions alone. Asks the
/// demands of both weeks; of what should be where it fits the roster says whether it did. A session
/// that is due and has no place is no loss of the week: that is a finding.
[[nodiscard]] LessThanUsual
less_than_usual(const school::School& school, const roster::Roster& roster);

}  // namespace slimfit::planning
