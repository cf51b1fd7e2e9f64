#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

namespace slimfit::roster {

/// The school as a begun week has known it: who is in the roster on a day before `from` was there
/// then, whatever absence has been written down since. Who falls ill on Wednesday and is reported
/// ill from Monday on did work on Monday. What was closed before it is closed no more: that cannot
/// be mended any longer.
[[nodiscard]] school::School
as_it_was(school::School school, const Roster& roster, calendar::Date from);

}  // namespace slimfit::roster
