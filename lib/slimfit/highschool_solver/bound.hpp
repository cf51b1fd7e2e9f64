#pragma once

#include "slimfit/highschool/prepared.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::highschool_solver {

/// A witness that a resource cannot attend all it is given to: these events run at these times
/// only, and last longer together than there are times. Counting both is the whole proof.
struct Shortage {
    highschool::ResourceId resource;
    std::vector<highschool::EventId> events;  ///< in order
    std::vector<highschool::Start> times;  ///< in order; all at which the resource is wanted free
    std::int32_t demanded{};               ///< times that the events last together
    std::int64_t cost{};                   ///< hard, of this resource alone
};

/// What no solution of an instance can go below, proven without any search.
///
///     const auto bound = lower_bound(prepared);
///     if (bound.score.hard > 0)
///         ...  // bound.shortages say why, as far as it can be told by counting
///     if (found.score == bound.score)
///         ...  // proven best
struct Bound {
    /// No solution scores less. The soft part holds for solutions whose hard cost is the hard part:
    /// any other is worse anyhow.
    highschool::Score score;
    std::vector<Shortage> shortages;
};

/// The bound of an instance. The same instance gives the same bound.
[[nodiscard]] Bound lower_bound(const highschool::Prepared& prepared);

}  // namespace slimfit::highschool_solver
