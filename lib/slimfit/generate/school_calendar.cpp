#include "slimfit/generate/school_calendar.hpp"

#include "slimfit/core/contract.hpp"

#include <algorithm>

namespace slimfit::generate {

using calendar::FreePeriod;

namespace {

struct OwnFreeDays {
    const char* name;
    const char* first;
    const char* last;
};

/// Free days that the school chooses itself. Few single ones, because a pupil has at most seven
/// weeks of four days; the rest are whole weeks.
constexpr OwnFreeDays own_free_days[]{
    {"Studiedag", "2026-10-05", "2026-10-05"},
    {"Studiedag", "2026-12-07", "2026-12-07"},
    {"Studiedag", "2027-02-03", "2027-02-03"},
    {"Goede Vrijdag", "2027-03-26", "2027-03-26"},
    {"Meivakantie, tweede week", "2027-05-03", "2027-05-07"},
    {"Studiedag", "2027-06-14", "2027-06-14"},
    {"Studieweek team", "2027-07-05", "2027-07-09"}};

constexpr OwnFreeDays with_longer_days[]{{"Studieweek team", "2027-01-11", "2027-01-15"}};

FreePeriod period_of(const OwnFreeDays& days) {
    return {.name = days.name, .days = {date_of(days.first), date_of(days.last)}};
}

}  // namespace

calendar::Date date_of(std::string_view text) {
    const auto date = calendar::Date::parse(text);
    expects(date.has_value(), "A date in the program is written as 2026-11-23.");
    return *date;
}

calendar::SchoolYear bundled_year(SchoolTimes times) {
    calendar::SchoolYear year{
        .days = {date_of("2026-08-31"), date_of("2027-07-16")},
        .region = calendar::Region::middle,
        .cycle_start = date_of("2026-08-31")};
    year.free_periods = calendar::state_holidays(year.region, year.days);
    for (const auto& days : own_free_days)
        year.free_periods.push_back(period_of(days));
    if (times == SchoolTimes::wednesday_afternoon_off)
        for (const auto& days : with_longer_days)
            year.free_periods.push_back(period_of(days));
    std::ranges::sort(year.free_periods, {}, [](const FreePeriod& period) {
        return period.days.first;
    });
    return year;
}

}  // namespace slimfit::generate
