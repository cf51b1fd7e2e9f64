#pragma once

#include "slimfit/school/school.hpp"

namespace slimfit::school {

/// The school fit for a bug report: it plans the same, and nobody in it can be known. Gone are all
/// names, what imports remember, marks, tests that measurements came from, and codes that a school
/// makes of names: those of people, base groups, rooms and meetings; tags become label-1, label-2.
[[nodiscard]] School anonymised(School school);

}  // namespace slimfit::school
