#pragma once

#include "slimfit/school/school.hpp"

#include <cstdint>

namespace slimfit::test {

/// A school in which every field may have any value that a file can hold. It is no school that
/// could be planned: blocks leave gaps and nobody may do anything.
[[nodiscard]] school::School random_school(std::uint64_t seed);

}  // namespace slimfit::test
