#pragma once

#include "slimfit/generate/plan.hpp"

#include <span>

namespace slimfit::generate {

/// Teams of teachers that have a mentor for each base group on every day and 0.2 beside them for
/// leading the unit: duo partners, somebody who takes the leader's group on her day, teachers who
/// share a Wednesday by turns. For two up to four base groups.
[[nodiscard]] std::span<const std::vector<TeacherPattern>> teams_of(int base_groups);

}  // namespace slimfit::generate
