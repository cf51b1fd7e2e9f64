#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/planning/match.hpp"

namespace slimfit::planning {

/// The part of a week that lies behind: what was held stays as it was, nothing else can be placed
/// there any more.
struct Past {
    calendar::Date from;  ///< first day that is still open
    const roster::Roster& roster;
    Match match;  ///< of the demands with that roster
};

/// Narrows demands to the past: those held before `from` to their moment and zone, the others to
/// moments from that day on.
void keep_past(const Past& past, std::vector<Demand>& demands);

/// Narrows the seats of what was held to the people who held it.
void keep_people_of_past(const Past& past, Draft& draft);

}  // namespace slimfit::planning
