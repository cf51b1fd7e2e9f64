#pragma once

#include "slimfit/calendar/school_year.hpp"
#include "slimfit/generate/school_times.hpp"

namespace slimfit::generate {

/// School year 2026-2027 in region middle with the study days that bring the year to its hours:
/// about 940 a year, so fewer days the longer they are.
[[nodiscard]] calendar::SchoolYear bundled_year(SchoolTimes times);

/// A date written in the program as 2026-11-23.
[[nodiscard]] calendar::Date date_of(std::string_view text);

}  // namespace slimfit::generate
