#pragma once

#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// What one teacher in five would rather have or not: an afternoon free, no playground duty, more
/// coach talks.
[[nodiscard]] std::vector<school::Wish>
draw_wishes(const school::School& school, const school::StaffMember& teacher, Random& random);

}  // namespace slimfit::generate
