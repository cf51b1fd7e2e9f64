#include "slimfit/roster/roster.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::Date;

TEST_CASE("A roster in another week has everything on the same weekday") {
    roster::Roster week;
    week.week = {2026, 48};
    week.sessions.emplace_back().date = *Date::parse("2026-11-23");
    week.sessions.emplace_back().date = *Date::parse("2026-11-27");
    week.breaks.push_back({.staff = school::StaffId{0}, .date = *Date::parse("2026-11-25")});

    const auto later = roster::in_week(week, {2027, 1});
    CHECK(later.week == calendar::IsoWeek{2027, 1});
    CHECK(later.sessions[0].date == Date::parse("2027-01-04"));
    CHECK(later.sessions[1].date == Date::parse("2027-01-08"));
    CHECK(later.breaks[0].date == Date::parse("2027-01-06"));
}
