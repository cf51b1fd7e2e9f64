#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/show/look.hpp"

#include <string>

namespace slimfit::show {

/// The indicators of a week, a column for each unit and one for the school when it has more than
/// one, each with its definition under its name.
[[nodiscard]] std::string
indicators_table(const school::School& school, const roster::Roster& roster, const Look& look);

}  // namespace slimfit::show
