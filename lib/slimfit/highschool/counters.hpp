#pragma once

#include "slimfit/highschool/prepared.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::highschool {

/// How far a number lies outside its limits.
[[nodiscard]] constexpr std::int64_t
outside(std::int64_t number, std::int64_t low, std::int64_t high) {
    if (number < low)
        return low - number;
    return number > high ? number - high : 0;
}

[[nodiscard]] constexpr std::int64_t outside(std::int64_t number, const Limits& limits) {
    return outside(number, limits.minimum, limits.maximum);
}

/// What the families read of a solution, kept at each change. All of it follows from what was
/// decided: a rebuilt solution has the same.
struct Counters {
    std::vector<std::int32_t> tasks;    ///< by resource and time, see Prepared::at
    std::vector<Row> meets;             ///< the same: sum of the rows of the meets of its tasks
    std::vector<std::uint64_t> busy;    ///< by resource: the set of times with a task
    std::vector<std::int32_t> clashes;  ///< by resource: tasks beyond the first, over all times
    std::vector<std::int64_t> work;     ///< by resource: in shares, with a time or without

    std::vector<std::int32_t> idle;         ///< by point: idle times in its groups
    std::vector<std::int32_t> busy_groups;  ///< by point of ClusterBusyTimes
    std::vector<std::int64_t> off_limits;   ///< by point of LimitBusyTimes: over its groups

    std::vector<std::int32_t> untimed;    ///< by event: duration of its meets without a time
    std::vector<std::int32_t> starts_in;  ///< by point of SpreadEvents, then group
    std::vector<std::int32_t> runs;       ///< by event and time: its meets that run
    std::vector<std::int32_t> events_at;  ///< by point of LinkEvents and time
    std::vector<std::int32_t> partly;     ///< by point: times with some of its events, not all

    std::vector<std::int32_t> uses;       ///< by point of AvoidSplitAssignments and resource
    std::vector<std::int32_t> different;  ///< by point: resources in use

    /// Of nothing, in the sizes that the instance needs.
    explicit Counters(const Prepared& prepared);

    /// The times with a task.
    [[nodiscard]] TimeBits busy_times(const Prepared& prepared, ResourceId resource) const {
        const auto words = prepared.sets.words();
        return {busy.data() + resource.value() * words, words};
    }

    /// A task that a resource has in a meet runs at a time, or no longer.
    void come(const Prepared& prepared, ResourceId resource, MeetId meet, Start time);
    void leave(const Prepared& prepared, ResourceId resource, MeetId meet, Start time);

    /// A meet of an event runs at some times, or no longer.
    void run(const Prepared& prepared, EventId event, TimeRange range, std::int32_t times);

    /// A meet of an event starts at a time, or no longer.
    void start(const Prepared& prepared, EventId event, Start time, std::int32_t times);

    /// A resource has a task of a point of AvoidSplitAssignments, or no longer.
    void use(const Prepared& prepared, Row point, ResourceId resource, std::int32_t times);

    friend bool operator==(const Counters&, const Counters&) = default;

private:
    void flip(const Prepared& prepared, ResourceId resource, Start time);
    void count_groups(const Prepared& prepared, ResourceId resource, Start time, int times);
};

}  // namespace slimfit::highschool
