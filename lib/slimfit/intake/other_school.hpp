#pragma once

#include "slimfit/intake/delivery.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::intake {

/// Files with another BRIN than the school remembers or than the files before them say: taking them
/// in would let everybody leave and strangers come.
[[nodiscard]] Problems
files_of_other_schools(const school::School& school, const std::vector<Delivery>& deliveries);

}  // namespace slimfit::intake
