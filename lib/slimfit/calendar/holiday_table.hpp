#pragma once

#include "slimfit/calendar/school_year.hpp"

#include <optional>
#include <vector>

namespace slimfit::calendar {

/// One line of holidays.csv.
struct StateHoliday {
    std::optional<Region> region;  ///< nothing: the whole country
    FreePeriod period;
};

/// The bundled table, by school year and first day. Never empty.
[[nodiscard]] const std::vector<StateHoliday>& holiday_table();

}  // namespace slimfit::calendar
