#pragma once

#include "slimfit/calendar/clock.hpp"

#include <vector>

namespace slimfit::workload {

/// Free time shorter than this is no rest between two sessions.
inline constexpr calendar::Minutes shortest_rest{15};

/// The longest stretch of work on one day in which no free time of shortest_rest lies, from the
/// begin of its first session to the end of its last. The sessions may stand in any order and
/// may overlap. Zero without sessions.
[[nodiscard]] calendar::Minutes longest_stretch(std::vector<calendar::TimeSpan> sessions);

}  // namespace slimfit::workload
