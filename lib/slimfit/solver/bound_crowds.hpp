#pragma once

#include "slimfit/solver/bound_reach.hpp"

#include <vector>

namespace slimfit::solver {

/// Ticks that people spend in the covers of a crowd at least, all covers together.
struct CrowdFloor {
    std::vector<timetable::EventId> covers;
    std::int64_t ticks{};
};

/// By crowd. One cover may be empty when every event is placed over it, but the events cannot be
/// over all covers: what one takes from the covers together is most at its best start. People are
/// counted by a straight line below their number: so many per head as where that is least.
[[nodiscard]] std::vector<CrowdFloor> crowd_floors(const Reach& reach);

}  // namespace slimfit::solver
