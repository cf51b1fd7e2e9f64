#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::check {

/// Pupils who are in another base group in the school file than in a roster, one message each with
/// what to do. No finding: the roster may be of a week before they changed.
[[nodiscard]] std::vector<Message>
moved_pupils(const school::School& school, const roster::Roster& roster);

}  // namespace slimfit::check
