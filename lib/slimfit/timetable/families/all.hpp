#pragma once

#include "slimfit/timetable/families/course_rhythm.hpp"
#include "slimfit/timetable/families/faces.hpp"
#include "slimfit/timetable/families/group_clash.hpp"
#include "slimfit/timetable/families/on_call.hpp"
#include "slimfit/timetable/families/people_in_events.hpp"
#include "slimfit/timetable/families/person_limits.hpp"
#include "slimfit/timetable/families/person_time.hpp"
#include "slimfit/timetable/families/placement.hpp"
#include "slimfit/timetable/families/quota.hpp"
#include "slimfit/timetable/families/seat_costs.hpp"
#include "slimfit/timetable/families/shares.hpp"
#include "slimfit/timetable/families/watching.hpp"
#include "slimfit/timetable/families/zone_use.hpp"
#include "slimfit/timetable/family_walk.hpp"

#include <tuple>

namespace slimfit::timetable::families {

/// Every family there is. The score, its changes and the explanation all go through this list (see
/// family_walk.hpp).
using All = std::tuple<
    Unplaced,
    StartCost,
    CandidateCost,
    EmptySeat,
    PersonClash,
    PersonAway,
    UnwantedTime,
    GroupClash,
    ZoneClash,
    ZoneFull,
    ZoneClosed,
    WatcherAway,
    WatchesTooMany,
    SameDay,
    AdjacentDays,
    ManyLeaders,
    TooFewPeople,
    NoAuthority,
    PoorMixture,
    TooManyLessons,
    UnfairLoad,
    MissedCrowdShare,
    TooManyPreparations,
    TooManyFaces,
    MissedQuota,
    TooFewOnCall>;

/// What the scopes that a change touches cost at this moment.
template <class Change>
[[nodiscard]] Score cost_of_touched(const Solution& solution, const Change& change) {
    return cost_of_touched_in<All>(solution, change);
}

/// Calls charge(family, scope, price, deviation) for all that is wrong in a solution.
template <class Charge>
void for_each_charge(const Solution& solution, Charge charge) {
    for_each_charge_in<All>(solution, charge);
}

}  // namespace slimfit::timetable::families
