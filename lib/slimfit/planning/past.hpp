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

/// Asks for what was held before the day to plan from and is due no more: an offer that the rest of
/// the week has no room for was given all the same.
void add_held_offers(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    Past& past,
    std::vector<Demand>& demands
);

/// Narrows demands to the past: those held before `from` to their moment and zone, the others to
/// moments from that day on.
void keep_past(const Past& past, std::vector<Demand>& demands);

/// Narrows the seats of what was held to the people who held it.
void keep_people_of_past(const Past& past, Draft& draft);

}  // namespace slimfit::planning
