#pragma once

#include "slimfit/school/school.hpp"

namespace slimfit::intake {

/// The school for a bug report, as far as measurements go: a measure that is no known scale and no
/// scale of the school, and a value that is not on its scale, may be anything that somebody typed.
/// They become maat-1, waarde-1 and so on, the same everywhere, so that the school plans the same.
[[nodiscard]] school::School with_plain_measurements(school::School school);

}  // namespace slimfit::intake
