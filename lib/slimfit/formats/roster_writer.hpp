#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <string>

namespace slimfit::formats {

/// The text of a roster file: the same roster gives the same text, byte for byte, and reading it
/// with its school gives the same roster. Holds codes only, no names of people.
[[nodiscard]] std::string write_roster(const roster::Roster& roster, const school::School& school);

}  // namespace slimfit::formats
