#include "slimfit/roster/as_it_was.hpp"

#include "support/whole_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::DateRange;
using support::from_until;
using support::monday;
using support::tuesday;
using support::whole_week;

namespace {

const calendar::Date wednesday = calendar::IsoWeek{2026, 48}.day(calendar::Weekday::wednesday);

std::vector<DateRange> days_away(const school::School& school) {
    std::vector<DateRange> days;
    for (const auto& absence : school.exceptions.absences)
        days.push_back(absence.days);
    return days;
}

}  // namespace

TEST_CASE("Who was in the roster was there, whatever was written down since") {
    auto [school, week] = whole_week();
    const auto friday_before = monday().plus_days(-3);
    school.exceptions.absences = {
        {.staff = school::StaffId{0}, .days = {friday_before, wednesday}}};
    SECTION("on the days before the week was planned anew") {
        const auto known = roster::as_it_was(school, week, tuesday());
        CHECK(
            days_away(known) ==
            std::vector<DateRange>{{friday_before, monday().plus_days(-1)}, {tuesday(), wednesday}}
        );
    }
    SECTION("on none when it was planned anew from Monday") {
        CHECK(days_away(roster::as_it_was(school, week, monday())) == days_away(school));
    }
}

TEST_CASE("Who was away in the roster too stays away") {
    auto [school, week] = whole_week();
    const school::StaffId finn{5};
    school.exceptions.absences = {{.staff = finn, .days = {monday(), monday()}}};
    CHECK(days_away(roster::as_it_was(school, week, wednesday)) == days_away(school));
}

TEST_CASE("Who was away for some hours of which the roster knows nothing stays so") {
    auto [school, week] = whole_week();
    const auto hours = GENERATE(from_until("08:00", "08:35"), from_until("13:15", "13:25"));
    school.exceptions.absences = {
        {.staff = school::StaffId{0}, .days = {monday(), monday()}, .time = hours}};
    const auto known = roster::as_it_was(school, week, tuesday());
    const bool taught_then = hours.begin < from_until("09:00", "09:00").begin;
    CHECK(known.exceptions.absences.empty() == taught_then);
}
