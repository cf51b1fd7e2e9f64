#pragma once

#include "slimfit/planning/week_clock.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::planning {

/// The moments that a lock leaves. None when it lapses: this week there is no such day, the bells
/// of that day differ, or the zone it names is closed.
[[nodiscard]] std::vector<Moment> locked_moments(
    const school::School& school, const school::Lock& lock, const std::vector<Moment>& moments
);

}  // namespace slimfit::planning
