#include "slimfit/calendar/date.hpp"

#include "slimfit/calendar/digits.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace slimfit::calendar {

namespace {

namespace gregorian = boost::gregorian;

constexpr int first_year = 1900;
constexpr int last_year = 2199;

gregorian::date epoch() {
    return {1970, 1, 1};
}

gregorian::date boost_date(Date date) {
    return epoch() + gregorian::days{date.days_since(Date{})};
}

int last_day_of(int year, int month) {
    return gregorian::gregorian_calendar::end_of_month_day(
        static_cast<unsigned short>(year), static_cast<unsigned short>(month)
    );
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
    if (year < first_year || year > last_year || month < 1 || month > 12)
        return std::nullopt;
    if (day < 1 || day > last_day_of(year, month))
        return std::nullopt;
    const gregorian::date date{
        static_cast<unsigned short>(year),
        static_cast<unsigned short>(month),
        static_cast<unsigned short>(day)};
    return Date{static_cast<std::int32_t>((date - epoch()).days())};
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = read_digits(text.substr(0, 4));
    const auto month = read_digits(text.substr(5, 2));
    const auto day = read_digits(text.substr(8));
    if (!year || !month || !day)
        return std::nullopt;
    return of(*year, *month, *day);
}

Date::Parts Date::parts() const {
    const auto parts = boost_date(*this).year_month_day();
    return {.year = parts.year, .month = parts.month, .day = parts.day};
}

std::string Date::to_string() const {
    const auto [year, month, day] = parts();
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

std::optional<IsoWeek> IsoWeek::parse(std::string_view text) {
    if (text.size() != 8 || text.substr(4, 2) != "-W")
        return std::nullopt;
    const auto year = read_digits(text.substr(0, 4));
    const auto number = read_digits(text.substr(6));
    if (!year || !number || *year < first_year || *year > last_year)
        return std::nullopt;
    const IsoWeek week{.year = *year, .week = *number};
    // Week 0, and week 53 of a year that has 52, lie in another year.
    if (of(week.monday()) != week)
        return std::nullopt;
    return week;
}

// Boost knows the number of a week but not the year it belongs to, which differs from the year of
// the date around New Year.
IsoWeek IsoWeek::of(Date date) {
    const auto to_thursday = static_cast<int>(Weekday::thursday) - static_cast<int>(date.weekday());
    const auto thursday = boost_date(date.plus_days(to_thursday));
    return {.year = thursday.year(), .week = thursday.week_number()};
}

Date IsoWeek::monday() const {
    // 4 January always lies in week 1.
    const auto in_week_1 = Date{}.plus_days(static_cast<int>(
        (gregorian::date{static_cast<unsigned short>(year), 1, 4} - epoch()).days()
    ));
    return in_week_1.plus_days(7 * (week - 1) - static_cast<int>(in_week_1.weekday()));
}

std::string IsoWeek::to_string() const {
    return padded(year, 4) + "-W" + padded(week, 2);
}

}  // namespace slimfit::calendar
