#pragma once

#include "slimfit/school/school.hpp"

#include "console.hpp"

namespace slimfit::cli {

/// Says on `err` when the school year has no holidays for want of years in the bundled table: then
/// a week of holiday is planned and judged like any other.
void warn_of_missing_holidays(const school::School& school, const Console& console);

}  // namespace slimfit::cli
