#pragma once

#include "slimfit/generate/school_times.hpp"
#include "slimfit/school/settings.hpp"

namespace slimfit::generate {

/// Agreements of a school beside the level groups of its units.
[[nodiscard]] school::Settings bundled_agreements(SchoolTimes times);

}  // namespace slimfit::generate
