#pragma once

#include "slimfit/calendar/clock.hpp"
#include "slimfit/calendar/date.hpp"
#include "slimfit/school/unit.hpp"

#include <optional>
#include <vector>

namespace slimfit::school {

/// Somebody known to be away; no reason is kept.
struct Absence {
    StaffId staff;
    calendar::DateRange days;
    std::optional<calendar::TimeSpan> time;  ///< none: whole days
    int line{};
};

/// Base groups away from school with their escorts; what was planned for them then falls out.
struct Excursion {
    std::vector<BaseGroupId> base_groups;
    calendar::Date date;
    calendar::TimeSpan time;
    std::vector<StaffId> escorts;
    int line{};
};

/// Offers that do not run for a while, for instance instruction in a test week.
struct TestWeek {
    UnitId unit;
    calendar::DateRange days;
    std::vector<OfferId> without;
    int line{};
};

/// A day that ends early: a study half-day.
struct ShortDay {
    calendar::Date date;
    calendar::ClockTime ends;
    std::vector<UnitId> units;  ///< empty: all
    int line{};
};

/// Another rhythm for one day.
struct OtherBells {
    calendar::Date date;
    UnitId unit;
    DayRhythm rhythm;
    int line{};
};

struct ClosedZone {
    ZoneId zone;
    calendar::DateRange days;
    std::optional<calendar::TimeSpan> time;  ///< none: whole days
    int line{};
};

/// What is different on certain dates.
struct Exceptions {
    std::vector<Absence> absences;
    std::vector<Excursion> excursions;
    std::vector<TestWeek> test_weeks;
    std::vector<ShortDay> short_days;
    std::vector<OtherBells> other_bells;
    std::vector<ClosedZone> closed_zones;
};

}  // namespace slimfit::school
