#pragma once

#include "slimfit/highschool/ids.hpp"
#include "slimfit/highschool/time_sets.hpp"

#include <cstdint>

namespace slimfit::highschool {

/// The smallest things that can happen to a solution. A family says which of its scopes each of
/// them touches; all other scopes judge the same before and after. The first three are decided,
/// the last two follow from them, resource by resource.

/// A meet gets, changes or loses its start.
struct StartChange {
    MeetId meet;
    EventId event;
    Start before{no_start};
    Start after{no_start};
};

/// A meet becomes longer or shorter; from or to 0 it comes into being or ceases to be.
struct DurationChange {
    MeetId meet;
    EventId event;
    std::int32_t before{};
    std::int32_t after{};
};

/// A task changes its resource.
struct TaskChange {
    TaskId task;
    EventId event;
    ResourceRow before{no_resource};
    ResourceRow after{no_resource};
};

/// A resource leaves some times and comes to others, with one of its tasks.
struct PresenceChange {
    ResourceId resource;
    MeetId meet;
    TimeRange before;
    TimeRange after;
};

/// A resource gets more work, or less.
struct WorkChange {
    ResourceId resource;
    std::int64_t load{};
};

}  // namespace slimfit::highschool
