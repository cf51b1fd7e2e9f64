#pragma once

#include "slimfit/xhstt/points.hpp"
#include "slimfit/xhstt/schedule.hpp"

#include <cstdint>

namespace slimfit::xhstt {

/// How far a point is from what its constraint asks; 0 is good.
using Deviation = std::int64_t;

/// How far a number lies outside its limits.
[[nodiscard]] constexpr Deviation
distance(std::int64_t number, std::int64_t low, std::int64_t high) {
    if (number < low)
        return low - number;
    return number > high ? number - high : 0;
}

[[nodiscard]] constexpr Deviation distance(std::int64_t number, const Limits& limits) {
    return distance(number, limits.minimum, limits.maximum);
}

/// Total duration of the meets without a time.
[[nodiscard]] Deviation deviation(const Schedule&, const AssignTime&, EventId);

/// The number of meets of a wrong duration, and how far the number of meets is off.
[[nodiscard]] Deviation deviation(const Schedule&, const SplitEvents&, EventId);

/// How far the number of meets of exactly that duration is off.
[[nodiscard]] Deviation deviation(const Schedule&, const DistributeSplitEvents&, EventId);

/// Total duration of the meets that start at a wrong time; where they run after that is free.
[[nodiscard]] Deviation deviation(const Schedule&, const PreferTimes&, EventId);

/// Total duration of the meets without a resource in the place.
[[nodiscard]] Deviation deviation(const Schedule&, const AssignResource&, EventPlace);

/// Total duration of the meets with a wrong resource in the place.
[[nodiscard]] Deviation deviation(const Schedule&, const PreferResources&, EventPlace);

/// The number of different resources beyond the first; a place without one is no difference.
[[nodiscard]] Deviation deviation(const Schedule&, const AvoidSplitAssignments&, EventGroupId);

/// Summed over the time groups: how far the number of meets that start in it is off.
[[nodiscard]] Deviation deviation(const Schedule&, const SpreadEvents&, EventGroupId);

/// The number of times at which some but not all of the events run.
[[nodiscard]] Deviation deviation(const Schedule&, const LinkEvents&, EventGroupId);

/// How far the number of times between the two is off, less than none when they overlap; 0 as long
/// as a meet of either has no time.
[[nodiscard]] Deviation deviation(const Schedule&, const OrderEvents&, const EventPair&);

/// Summed over the times: the number of tasks beyond the first.
[[nodiscard]] Deviation deviation(const Schedule&, const AvoidClashes&, ResourceId);

/// The number of these times at which the resource is busy.
[[nodiscard]] Deviation deviation(const Schedule&, const AvoidUnavailableTimes&, ResourceId);

/// How far the number of idle times, in all time groups together, is off. Without any idle time
/// nothing is charged: there the reference ignores the minimum.
[[nodiscard]] Deviation deviation(const Schedule&, const LimitIdleTimes&, ResourceId);

/// How far the number of time groups with a busy time is off.
[[nodiscard]] Deviation deviation(const Schedule&, const ClusterBusyTimes&, ResourceId);

/// Summed over the time groups with a busy time: how far the number of busy times is off.
[[nodiscard]] Deviation deviation(const Schedule&, const LimitBusyTimes&, ResourceId);

/// How far the workload of all tasks, with a time or without, is off, rounded up. Who has no
/// workload at all is not charged for the minimum.
[[nodiscard]] Deviation deviation(const Schedule&, const LimitWorkload&, ResourceId);

}  // namespace slimfit::xhstt
