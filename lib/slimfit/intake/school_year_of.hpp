#pragma once

#include "slimfit/calendar/school_year.hpp"
#include "slimfit/intake/delivery.hpp"

#include <optional>

namespace slimfit::intake {

// Which school year something is of, as the year in which it begins. By law (WPO article 1) that
// is on 1 August, weeks before the first lesson.

[[nodiscard]] int school_year_of(calendar::Date day);

/// As the file says itself, or else by its day; nothing when it says neither.
[[nodiscard]] std::optional<int> school_year_of(const Delivery& delivery);

/// The day itself, or the first day of lessons where the day is of that school year and before it.
[[nodiscard]] calendar::Date day_of_lessons(const calendar::SchoolYear& year, calendar::Date day);

}  // namespace slimfit::intake
