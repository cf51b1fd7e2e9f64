#include "slimfit/calendar/date.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::calendar;

namespace {

Date date(std::string_view text) {
    return Date::parse(text).value();
}

/// By Zeller's congruence, so that nothing of it comes from the code under test.
Weekday naive_weekday(int year, int month, int day) {
    if (month < 3) {
        month += 12;
        --year;
    }
    const int days_since_saturday =
        (day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7;
    return static_cast<Weekday>((days_since_saturday + 5) % 7);
}

/// Week 1 is the week of the first Thursday of the year: a week is as many as there were
/// Thursdays.
IsoWeek naive_iso_week(Date day) {
    while (day.weekday() > Weekday::thursday)
        day = day.plus_days(-1);
    while (day.weekday() < Weekday::thursday)
        day = day.plus_days(1);
    const int year = day.parts().year;
    int thursdays = 0;
    for (; day.parts().year == year; day = day.plus_days(-7))
        ++thursdays;
    return {.year = year, .week = thursdays};
}

}  // namespace

TEST_CASE("A date is read and written", "[calendar]") {
    CHECK(date("2026-11-23").to_string() == "2026-11-23");
    CHECK(date("1970-01-01") == Date{});
    CHECK(date("2026-11-23").weekday() == Weekday::monday);
    CHECK(Date::of(2026, 11, 23) == date("2026-11-23"));
    CHECK(date("1900-01-01").to_string() == "1900-01-01");
    CHECK(date("2199-12-31").to_string() == "2199-12-31");
}

TEST_CASE("What is no date is refused", "[calendar]") {
    const auto* text = GENERATE(
        "",
        "2026-11-2",
        "2026-1-23",
        "26-11-23",
        "2026/11/23",
        "20261123",
        "2026-11-23 ",
        "2026-11-23T",
        "+026-11-23",
        "2026--1-23",
        "2026-00-10",
        "2026-13-10",
        "2026-11-00",
        "2026-11-31",
        "2026-02-30",
        "1899-12-31",
        "2200-01-01",
        "2026-nov-3"
    );
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
}

TEST_CASE("A year has a leap day by the Gregorian rule", "[calendar]") {
    CHECK(Date::of(2024, 2, 29));
    CHECK(Date::of(2000, 2, 29));
    CHECK_FALSE(Date::of(2026, 2, 29));
    CHECK_FALSE(Date::of(2100, 2, 29));
    CHECK(date("2028-02-28").plus_days(1).to_string() == "2028-02-29");
    CHECK(date("2028-03-01").days_since(date("2028-02-28")) == 2);
    CHECK(date("2027-02-28").days_since(date("2027-03-01")) == -1);
}

TEST_CASE("Around New Year an ISO week belongs to the year of its Thursday", "[calendar]") {
    CHECK(IsoWeek::of(date("2024-12-30")).to_string() == "2025-W01");
    CHECK(IsoWeek::of(date("2027-01-03")).to_string() == "2026-W53");
    CHECK(IsoWeek::of(date("2027-01-04")).to_string() == "2027-W01");
    CHECK(IsoWeek::of(date("2020-12-31")).to_string() == "2020-W53");
    CHECK(IsoWeek::of(date("2022-01-01")).to_string() == "2021-W52");
}

TEST_CASE("An ISO week is read and knows its days", "[calendar]") {
    const auto week = IsoWeek::parse("2026-W48").value();
    CHECK(week.monday().to_string() == "2026-11-23");
    CHECK(week.day(Weekday::sunday).to_string() == "2026-11-29");
    CHECK(week.to_string() == "2026-W48");
    CHECK(IsoWeek::parse("2026-W53")->monday().to_string() == "2026-12-28");
    CHECK(IsoWeek::parse("2025-W01")->monday().to_string() == "2024-12-30");
}

TEST_CASE("What is no ISO week is refused", "[calendar]") {
    const auto* text = GENERATE(
        "",
        "2026-48",
        "2026W48",
        "2026-w48",
        "2026-W4",
        "2026-W480",
        "2026-W00",
        "2026-W54",
        "2025-W53",
        "2027-W53",
        "2026-W-1",
        "2026-W 1",
        "1899-W10",
        "2200-W10",
        "0000-W01"
    );
    CAPTURE(text);
    CHECK_FALSE(IsoWeek::parse(text));
}

TEST_CASE("Each day of two centuries agrees with a naive calendar", "[calendar][property]") {
    // Compared outside the macros of Catch, which take longer than the calendar.
    int differences = 0;
    IsoWeek before{};
    for (auto day = date("1950-01-01"); day <= date("2150-12-31"); day = day.plus_days(1)) {
        const auto [year, month, day_of_month] = day.parts();
        const auto week = IsoWeek::of(day);
        const bool agrees = day.weekday() == naive_weekday(year, month, day_of_month) &&
                            Date::of(year, month, day_of_month) == day &&
                            Date::parse(day.to_string()) == day && week.day(day.weekday()) == day &&
                            IsoWeek::parse(week.to_string()) == week &&
                            (week == before || week == naive_iso_week(day));
        before = week;
        differences += agrees ? 0 : 1;
    }
    CHECK(differences == 0);
}
