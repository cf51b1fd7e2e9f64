#include "slimfit/calendar/school_year.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit::calendar;

namespace {

Date date(std::string_view text) {
    return Date::parse(text).value();
}

DateRange days(std::string_view first, std::string_view last) {
    return {.first = date(first), .last = date(last)};
}

SchoolYear year_2026(Region region) {
    const auto whole = days("2026-08-01", "2027-07-31");
    return {
        .days = whole,
        .region = region,
        .free_periods = state_holidays(region, whole),
        .cycle_start = date("2026-09-02")};
}

std::string free_on(Region region, std::string_view day) {
    const auto year = year_2026(region);
    const auto* period = year.free_period_on(date(day));
    return period == nullptr ? "school" : period->name;
}

CycleWeek cycle_week(std::string_view week) {
    return year_2026(Region::middle).cycle_week(IsoWeek::parse(week).value());
}

}  // namespace

TEST_CASE("A school day is a weekday inside the year and outside its holidays", "[calendar]") {
    const auto year = year_2026(Region::middle);
    CHECK(year.is_school_day(date("2026-11-23")));
    CHECK_FALSE(year.is_school_day(date("2026-11-28")));
    CHECK_FALSE(year.is_school_day(date("2026-12-21")));
    CHECK_FALSE(year.is_school_day(date("2026-07-31")));
    CHECK(year.is_school_day(date("2027-01-04")));
}

TEST_CASE("Holidays differ by region and public holidays do not", "[calendar]") {
    CHECK(free_on(Region::north, "2026-10-12") == "Herfstvakantie");
    CHECK(free_on(Region::middle, "2026-10-12") == "school");
    CHECK(free_on(Region::south, "2027-02-15") == "Voorjaarsvakantie");
    CHECK(free_on(Region::south, "2027-02-22") == "school");
    for (const auto region : {Region::north, Region::middle, Region::south}) {
        CHECK(free_on(region, "2027-03-29") == "Tweede Paasdag");
        CHECK(free_on(region, "2027-05-06") == "Hemelvaartsdag");
        CHECK(free_on(region, "2027-05-17") == "Tweede Pinksterdag");
        CHECK(free_on(region, "2027-03-26") == "school");
    }
}

TEST_CASE("Holidays that touch the asked days on one day are given", "[calendar]") {
    const auto touching = [](std::string_view first, std::string_view last) {
        return state_holidays(Region::middle, days(first, last)).size();
    };
    CHECK(touching("2027-01-03", "2027-02-20") == 2);
    CHECK(touching("2027-01-04", "2027-02-19") == 0);
    CHECK(touching("2030-01-01", "2030-12-31") == 0);
}

TEST_CASE("The bundled table says for which days it speaks", "[calendar]") {
    CHECK(state_holidays_known() == days("2025-10-11", "2028-09-03"));
}

TEST_CASE("School holidays start on a Saturday and end on a Sunday", "[calendar]") {
    const auto region = GENERATE(Region::north, Region::middle, Region::south);
    for (const auto& period : state_holidays(region, state_holidays_known())) {
        const auto& free = period.days;
        CAPTURE(period.name, free.first.to_string());
        if (free.first == free.last)
            continue;
        CHECK(free.first.weekday() == Weekday::saturday);
        CHECK(free.last.weekday() == Weekday::sunday);
    }
}

TEST_CASE("Each region has five holidays and four public holidays a year", "[calendar]") {
    const auto region = GENERATE(Region::north, Region::middle, Region::south);
    const auto all = state_holidays(region, state_holidays_known());
    CHECK(std::ranges::count_if(all, [](const FreePeriod& period) {
              return period.name.ends_with("vakantie");
          }) == 15);
    CHECK(all.size() == 27);
}

TEST_CASE("Weeks of the cycle alternate through holidays and a year of 53 weeks", "[calendar]") {
    CHECK(cycle_week("2026-W36") == CycleWeek::a);
    CHECK(cycle_week("2026-W37") == CycleWeek::b);
    CHECK(cycle_week("2026-W52") == CycleWeek::a);
    CHECK(cycle_week("2026-W53") == CycleWeek::b);
    CHECK(cycle_week("2027-W01") == CycleWeek::a);
    CHECK(cycle_week("2027-W02") == CycleWeek::b);
}

TEST_CASE("Weeks before the start of the cycle alternate too", "[calendar]") {
    CHECK(cycle_week("2026-W35") == CycleWeek::b);
    CHECK(cycle_week("2026-W34") == CycleWeek::a);
}

TEST_CASE("School weeks are counted in tenths, by days", "[calendar]") {
    SchoolYear year{.days = days("2026-11-23", "2026-12-06")};
    CHECK(year.school_weeks_in_tenths() == 20);
    year.free_periods.push_back({"Studiedag", days("2026-11-25", "2026-11-25")});
    CHECK(year.school_weeks_in_tenths() == 18);
}
