#pragma once

#include "slimfit/core/result.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::intake {

/// What an import means to planning on a day: pupils who change level group, level groups and base
/// groups that grow or shrink, and what does not fit any more. Both schools went through
/// make_school.
[[nodiscard]] std::vector<Message>
consequences(const school::School& before, const school::School& after, calendar::Date on);

}  // namespace slimfit::intake
