#pragma once

#include "slimfit/intake/delivery.hpp"

#include <vector>

namespace slimfit::intake {

/// Whether somebody's group has to be looked for in another file.
[[nodiscard]] bool has_groups_elsewhere(const std::vector<Delivery>& deliveries);

/// Links people of files without groups with the groups of the other files: UWLR fetched in phases
/// is one file of groups, one of pupils and one of staff. The groups that people are linked with
/// then stand in their own file. Files with people in groups of their own stay as they are.
[[nodiscard]] std::vector<Delivery> with_groups_elsewhere(const std::vector<Delivery>& deliveries);

}  // namespace slimfit::intake
