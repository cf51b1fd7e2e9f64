#pragma once

#include "slimfit/core/text.hpp"
#include "slimfit/school/staff.hpp"

namespace slimfit::school {

/// "leerkracht", "teacher"
[[nodiscard]] const Text& name_of(Role role);

}  // namespace slimfit::school
