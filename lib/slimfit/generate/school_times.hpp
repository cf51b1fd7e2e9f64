#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"

#include <cstdint>
#include <string_view>

namespace slimfit::generate {

/// The bundled models of school times.
enum class SchoolTimes : std::uint8_t {
    five_equal_days,          ///< 8:30-14:15 each day, rounds of 30 and theme blocks of 45 minutes
    wednesday_afternoon_off,  ///< continurooster: 8:30-14:45, Wednesday to 12:15
    small_school  ///< five equal days with rounds of 25 minutes; gym in a hall in the village
};

/// When a unit has its theme blocks, in which its groups go to gym and music. Two units that share
/// a hall have them at different times.
enum class ThemeTime : std::uint8_t { before_lunch, after_lunch };

/// "08:30" as a time. For times written in the program.
[[nodiscard]] calendar::ClockTime clock_time(std::string_view text);

/// When somebody with whole days is at work on a weekday.
[[nodiscard]] calendar::TimeSpan whole_day(SchoolTimes times, calendar::Weekday weekday);

/// After school, when meetings are held on the days that have them.
[[nodiscard]] calendar::TimeSpan meeting_time(SchoolTimes times);

/// Whether the team stays after school on a weekday, so that it can meet.
[[nodiscard]] bool has_meetings(SchoolTimes times, calendar::Weekday weekday);

}  // namespace slimfit::generate
