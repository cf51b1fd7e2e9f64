#pragma once

#include "slimfit/xhstt/deviations.hpp"
#include "slimfit/xhstt/points.hpp"

#include <compare>
#include <cstdint>
#include <vector>

namespace slimfit::xhstt {

/// What a timetable costs. Hard first: no saving of soft makes good for it.
struct Cost {
    std::int64_t hard{};
    std::int64_t soft{};

    friend auto operator<=>(const Cost&, const Cost&) = default;
};

/// No point costs more than this, so that no sum can overflow. No school comes near it: a real
/// total of two million is a disaster.
inline constexpr std::int64_t largest_point_cost = 1'000'000'000'000;

/// A point that is not as its constraint asks.
struct PointCost {
    Point point;
    Deviation deviation{};  ///< more than 0
    std::int64_t cost{};    ///< 0 when the weight is
};

/// What one constraint costs.
struct ConstraintCost {
    ConstraintId constraint;
    std::vector<PointCost> points;  ///< only those with a deviation, in the order of its points
    std::int64_t cost{};
};

/// What a timetable costs, and why.
struct Evaluation {
    Cost cost;
    std::vector<ConstraintCost> constraints;  ///< all, in the order of the instance
};

/// The cost that the XHSTT format gives to a timetable, reckoned from the definition of each
/// constraint alone: nothing is kept or reused, so that what is quicker can be held against it.
/// The meets are completed and have no faults.
[[nodiscard]] Evaluation evaluate(const Instance& instance, const std::vector<Meet>& meets);

/// From the deviation of a point to its cost.
[[nodiscard]] std::int64_t cost_of(const Constraint& constraint, Deviation deviation);

}  // namespace slimfit::xhstt
