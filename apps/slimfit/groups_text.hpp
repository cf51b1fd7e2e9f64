#pragma once

#include "slimfit/grouping/level_groups.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/show/look.hpp"

#include <string>

namespace slimfit::cli {

/// The level groups of a subject in a unit: size and levels of each, who changes and why, and
/// whose level is not known. With `members` also who is in each.
[[nodiscard]] std::string groups_text(
    const school::School& school,
    const grouping::LevelGroups& proposal,
    bool members,
    const show::Look& look
);

}  // namespace slimfit::cli
