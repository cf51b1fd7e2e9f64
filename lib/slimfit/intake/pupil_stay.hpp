#pragma once

#include "slimfit/calendar/school_year.hpp"
#include "slimfit/intake/delivery.hpp"

#include <optional>

// How long a pupil of a file is at the school.

namespace slimfit::intake {

/// Whether she is no pupil any more that day.
[[nodiscard]] bool has_left(const DeliveredPupil& pupil, calendar::Date on);

/// The same of a pupil with us.
[[nodiscard]] bool has_left(const school::Pupil& pupil, calendar::Date on);

/// Only a day inside the school year says something: all others were here before it began.
[[nodiscard]] std::optional<calendar::Date>
first_day(const DeliveredPupil& pupil, const calendar::SchoolYear& year);

/// An ex-pupil of whom the file says no day was here until the day before `on`.
[[nodiscard]] std::optional<calendar::Date>
last_day(const DeliveredPupil& pupil, calendar::Date on);

}  // namespace slimfit::intake
