#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// Covers that are in a closed zone: at least as many have heads there, of all that have a start,
/// though perhaps others than these; where fewer have, as much is paid for seconds on a day. Only
/// covers that may be in a shared zone: the others need theirs, see staffing::zones_needed.
///
/// A cover that no events can take all heads from has some for sure. Of the others of a crowd on a
/// day, which have one start each, so many can be without heads as the events of the crowd can
/// empty, each at the start where it takes its heads from most of them. Of a course one event
/// counts, if a second on a day costs as much as a cover in a closed zone when it is paid in
/// `shared_by` shares.
[[nodiscard]] std::vector<timetable::EventId>
covers_in_closed_zones(const timetable::Instance& instance, std::int64_t shared_by);

}  // namespace slimfit::solver
