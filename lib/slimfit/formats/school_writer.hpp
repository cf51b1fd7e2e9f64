#pragma once

#include "slimfit/school/school.hpp"

#include <string>

namespace slimfit::formats {

/// The text of a school file: the same school gives the same text, byte for byte, and reading it
/// gives the same school. Only these are written as a reader would have them: base groups stand by
/// unit, a name that is missing reads as the code, and lines are those of the new text.
[[nodiscard]] std::string write_school(const school::School& school);

}  // namespace slimfit::formats
