#pragma once

#include "slimfit/intake/take_in.hpp"

#include <set>
#include <vector>

namespace slimfit::intake {

/// Units of a group; more than one when the words of the unit leader contradict each other.
using UnitsOfGroup = std::set<school::UnitId>;

/// The units that the unit leader named for each group of a file: by name of the group, or else of
/// the composed groups that its pupils are in.
[[nodiscard]] std::vector<UnitsOfGroup> units_of_groups(
    const Delivery& delivery, const school::School& school, const TakeInOptions& options
);

}  // namespace slimfit::intake
