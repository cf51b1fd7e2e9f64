#pragma once

#include "slimfit/timetable/solution.hpp"

#include <vector>

namespace slimfit::solver {

/// The events that hard breaches are about, each once, in order. Looks at everything.
[[nodiscard]] std::vector<timetable::EventId> broken_events(const timetable::Solution& solution);

}  // namespace slimfit::solver
