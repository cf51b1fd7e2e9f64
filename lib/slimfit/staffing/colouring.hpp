#pragma once

#include "slimfit/timetable/instance.hpp"

#include <span>
#include <vector>

namespace slimfit::staffing {

/// Divides events into layers in which no two share heads, need the same unshared zone or the same
/// person: what stands in one layer could take place at one time. Few layers, each in order of ids.
///
/// The conflict graph is coloured one event after the other, in smallest-last order: no more
/// layers than the densest part of the graph has neighbours, plus one.
[[nodiscard]] std::vector<std::vector<timetable::EventId>> layers_without_conflict(
    const timetable::Instance& instance, std::span<const timetable::EventId> events
);

}  // namespace slimfit::staffing
