#pragma once

#include "slimfit/solver/bound_hard.hpp"
#include "slimfit/staffing/deficit.hpp"
#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// What no solution of an instance can go below, proven without any search.
///
///     const auto bound = lower_bound(instance);
///     if (bound.score.hard > 0)
///         ...  // no week without hard cost exists: bound.witnesses say why
///     if (found.score == bound.score)
///         ...  // proven best
struct Bound {
    /// No solution scores less. The soft part holds for solutions whose hard cost is the hard part:
    /// any other is worse anyhow.
    timetable::Score score;
    /// By tag, what solutions of that hard cost cost soft at least; together at most score.soft.
    std::vector<std::int64_t> soft_by_tag;
    /// Why there is a hard cost, as far as it can be told by counting.
    std::vector<staffing::Deficit> witnesses;
    std::vector<Hopeless> hopeless;
    std::vector<OnCallGap> on_call_gaps;
    std::vector<Squeeze> squeezes;
};

/// The bound of an instance, over all solutions in which an event that has a start has a zone when
/// it may have one. Takes well under a second for a school; the same instance gives the same bound.
[[nodiscard]] Bound lower_bound(const timetable::Instance& instance);

}  // namespace slimfit::solver
