#include "slimfit/show/words.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::Date;
using calendar::IsoWeek;
using calendar::Minutes;

TEST_CASE("Dates are written as the language writes them", "[show]") {
    const auto date = *Date::parse("2026-11-23");
    CHECK(show::long_date(date, Language::dutch) == "maandag 23 november");
    CHECK(show::long_date(date, Language::english) == "Monday 23 November");
    CHECK(show::short_date(date, Language::dutch) == "ma 23 nov");
}

TEST_CASE("The dates of a week name a month and a year once when they can", "[show]") {
    CHECK(show::dates_of_week(IsoWeek{2026, 48}, Language::dutch) == "23 t/m 27 november 2026");
    CHECK(
        show::dates_of_week(IsoWeek{2026, 49}, Language::english) ==
        "30 November to 4 December 2026"
    );
    CHECK(
        show::dates_of_week(IsoWeek{2026, 1}, Language::dutch) ==
        "29 december 2025 t/m 2 januari 2026"
    );
}

TEST_CASE("Minutes read as hours", "[show]") {
    CHECK(show::hours(Minutes{125}) == "2:05");
    CHECK(show::hours(Minutes{-30}) == "-0:30");
}
