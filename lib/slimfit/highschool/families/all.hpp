#pragma once

#include "slimfit/highschool/families/event_groups.hpp"
#include "slimfit/highschool/families/meet_times.hpp"
#include "slimfit/highschool/families/resource_times.hpp"
#include "slimfit/highschool/families/splitting.hpp"
#include "slimfit/highschool/families/task_resources.hpp"
#include "slimfit/timetable/family_walk.hpp"

#include <tuple>

namespace slimfit::highschool::families {

/// The sixteen families of the format. The score, its changes and the explanation all go through
/// this list (see timetable/family_walk.hpp).
using All = std::tuple<
    AssignResource,
    AssignTime,
    SplitEvents,
    DistributeSplitEvents,
    PreferResources,
    PreferTimes,
    AvoidSplitAssignments,
    SpreadEvents,
    LinkEvents,
    OrderEvents,
    AvoidClashes,
    AvoidUnavailableTimes,
    LimitIdleTimes,
    ClusterBusyTimes,
    LimitBusyTimes,
    LimitWorkload>;

/// What the scopes that a change touches cost at this moment.
template <class Change>
[[nodiscard]] Score cost_of_touched(const Solution& solution, const Change& change) {
    return timetable::cost_of_touched_in<All>(solution, change);
}

}  // namespace slimfit::highschool::families
