#pragma once

#include "slimfit/calendar/school_year.hpp"

#include <optional>
#include <vector>

namespace slimfit::formats {

/// The free periods of a year and the state's holidays of its region, by first day.
[[nodiscard]] std::vector<calendar::FreePeriod> with_state_holidays(const calendar::SchoolYear& year
);

/// The free periods of a year that remain when the state's holidays are taken out, when adding
/// those again gives the same list; nothing when it does not, or there are none.
[[nodiscard]] std::optional<std::vector<calendar::FreePeriod>>
without_state_holidays(const calendar::SchoolYear& year);

}  // namespace slimfit::formats
