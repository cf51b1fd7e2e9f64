#pragma once

#include "slimfit/xhstt/ids.hpp"
#include "slimfit/xhstt/instance.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::xhstt {

/// A piece of an event: it runs from its start time for its duration, and has a resource, or none
/// yet, in each place of the event.
struct Meet {
    EventId event;
    int duration{1};
    std::optional<TimeId> start;
    std::vector<std::optional<ResourceId>> resources;  ///< one for each place of the event

    friend bool operator==(const Meet&, const Meet&) = default;
};

/// A timetable of an instance.
struct Solution {
    InstanceId instance;
    std::string description;
    std::optional<double> running_seconds;  ///< what it took to find it
    std::vector<Meet> meets;

    friend bool operator==(const Solution&, const Solution&) = default;
};

/// A piece of an event that has no time and no resources.
[[nodiscard]] Meet open_meet(const Instance& instance, EventId event, int duration);

/// Fills in what a file may leave out: the duration that the meets of an event lack becomes one
/// more meet, after all others; and what is preassigned is where it belongs.
void complete(const Instance& instance, std::vector<Meet>& meets);

/// Why meets are no timetable of an instance.
enum class SolutionFaultKind : std::uint8_t {
    no_duration,
    more_than_event,     ///< with this meet the event lasts longer than it does
    not_the_given_time,  ///< another time than the event has
    past_last_time,
    not_the_given_resource,  ///< another resource than the place has
    wrong_type               ///< a resource of another type than the place asks
};

struct SolutionFault {
    SolutionFaultKind kind{};
    std::size_t meet{};   ///< row of the meet
    std::size_t place{};  ///< row of the place, where the fault is about one

    friend bool operator==(const SolutionFault&, const SolutionFault&) = default;
};

/// All that makes completed meets no timetable; none when they have a cost. In the order of the
/// meets.
[[nodiscard]] std::vector<SolutionFault>
faults_in(const Instance& instance, const std::vector<Meet>& meets);

}  // namespace slimfit::xhstt
