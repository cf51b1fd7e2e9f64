#pragma once

#include "slimfit/calendar/date.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace slimfit::calendar {

/// The three parts of the Netherlands with holidays of their own.
enum class Region : std::uint8_t { north, middle, south };

/// Days without lessons: a holiday, a public holiday, a study day.
struct FreePeriod {
    std::string name;
    DateRange days;
    int line{};  ///< of the file it was read from; 0: none

    /// Wherever they were read.
    friend bool operator==(const FreePeriod& one, const FreePeriod& other) {
        return one.name == other.name && one.days == other.days;
    }
};

/// Which week of a two-week pattern.
enum class CycleWeek : std::uint8_t { a, b };

/// A school year with the days on which there is no school.
struct SchoolYear {
    DateRange days;  ///< first to last day of the year
    Region region{Region::middle};
    std::vector<FreePeriod> free_periods;
    Date cycle_start;  ///< a day in a week a; weeks a and b alternate from there, holidays included
    int line{};        ///< of the file it was read from; 0: none

    /// A Monday to Friday inside the year and in no free period.
    [[nodiscard]] bool is_school_day(Date date) const;

    /// The free period on that day, or null.
    [[nodiscard]] const FreePeriod* free_period_on(Date date) const;

    [[nodiscard]] CycleWeek cycle_week(IsoWeek week) const;

    /// Number of school days of the year divided by five: the weeks over which yearly hours
    /// spread. In tenths of a week.
    [[nodiscard]] int school_weeks_in_tenths() const;

    /// Wherever they were read.
    friend bool operator==(const SchoolYear& one, const SchoolYear& other) {
        return one.days == other.days && one.region == other.region &&
               one.free_periods == other.free_periods && one.cycle_start == other.cycle_start;
    }
};

/// The state's holidays of a region that touch a stretch of days; from the bundled table
/// (holidays.csv, with its sources). Empty outside the years of the table.
[[nodiscard]] std::vector<FreePeriod> state_holidays(Region region, DateRange days);

/// The first and last day for which the bundled table of holidays speaks.
[[nodiscard]] DateRange state_holidays_known();

}  // namespace slimfit::calendar
