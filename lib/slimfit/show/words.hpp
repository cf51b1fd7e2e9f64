#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/core/text.hpp"
#include "slimfit/rulebook/rule.hpp"
#include "slimfit/school/session_kind.hpp"

#include <string>

namespace slimfit::show {

// What people call the things of the school.

[[nodiscard]] const Text& short_name_of(calendar::Weekday weekday);
[[nodiscard]] const Text& name_of(rulebook::Hardness hardness);
[[nodiscard]] const Text& name_of(rulebook::ShortWeek short_week);
[[nodiscard]] const Text& name_of(school::Nature nature);

/// "maandag 23 november", "Monday 23 November"
[[nodiscard]] std::string long_date(calendar::Date date, Language language);

/// "23 november", "23 November"
[[nodiscard]] std::string day_and_month(calendar::Date date, Language language);

/// "ma 23 nov", "Mon 23 Nov"
[[nodiscard]] std::string short_date(calendar::Date date, Language language);

/// "23 t/m 27 november 2026", "30 november t/m 4 december 2026"
[[nodiscard]] std::string dates_of_week(calendar::IsoWeek week, Language language);

/// "08:30–08:40"
[[nodiscard]] std::string clock_times(calendar::TimeSpan time);

/// "2:05"; hours and minutes.
[[nodiscard]] std::string hours(calendar::Minutes minutes);

}  // namespace slimfit::show
