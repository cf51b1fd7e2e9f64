#pragma once

#include "slimfit/generate/random.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::generate {

/// Levels in arithmetic and language of a pupil of a year group in autumn: around the end of the
/// year group before, with a spread of about a year and a half of school; a child that is good at
/// one is often good at the other. A few are unknown.
[[nodiscard]] std::vector<school::PupilLevel>
draw_levels(const school::School& school, int year_group, Random& random);

}  // namespace slimfit::generate
