#pragma once

#include "slimfit/timetable/instance.hpp"

#include <vector>

namespace slimfit::exchange {

/// Groups of which each two share pupils.
using SharingGroups = std::vector<timetable::GroupId>;

/// So many sets that each group is in one, and each two groups that share pupils are in one
/// together: then nobody is in two places at once if no set is. A set tells that pupils are shared,
/// never which or how many.
[[nodiscard]] std::vector<SharingGroups> sharing_groups(const timetable::Instance& instance);

}  // namespace slimfit::exchange
