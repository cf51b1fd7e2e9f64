#pragma once

#include "slimfit/timetable/instance.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::solver {

/// What every solution of the least hard cost costs soft.
struct SoftBound {
    std::int64_t cost{};
    std::vector<std::int64_t> by_tag;  ///< each at least; together at most `cost`
};

/// Adds what different things cost at least. That is sound because the soft cost of a solution is a
/// sum in which every term belongs to one of them: starts, seats and wished free moments (see
/// placing_bound), days and leaders of courses (courses_bound), preparations (preparations_bound),
/// load (load_bound); and each of these is at least its own minimum over all solutions. The other
/// terms are zero or more. By tag the same holds with the prices of that tag alone.
[[nodiscard]] SoftBound soft_bound(const timetable::Instance& instance, std::int64_t hard_bound);

}  // namespace slimfit::solver
