#include "slimfit/show/week_plan.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using show::DayPlan;
using show::Entry;
using show::Round;
using show::View;
using support::small_week;
using support::SmallWeek;
using support::span;

namespace {

DayPlan monday(const SmallWeek& week, const View& view) {
    return show::week_plan(week.school, week.roster, view).front();
}

std::vector<std::string> codes_in(const Round& round) {
    std::vector<std::string> codes;
    for (const auto& entry : round.entries)
        codes.push_back(entry.session->code);
    return codes;
}

const View unit = show::OfUnit{};

}  // namespace

TEST_CASE("The blocks of a unit are the rounds of its day", "[show]") {
    const auto rounds = monday(small_week(), unit).rounds;
    std::vector<calendar::TimeSpan> times;
    for (const auto& round : rounds)
        times.push_back(round.time);
    CHECK(
        times ==
        std::vector{
            span("08:30", "08:40"),
            span("08:40", "09:10"),
            span("09:10", "09:40"),
            span("09:40", "09:55"),
            span("14:30", "15:00")}
    );
}

TEST_CASE("In a round taught groups stand first, then the rest, then free teachers", "[show]") {
    CHECK(
        codes_in(monday(small_week(), unit).rounds[1]) ==
        std::vector<std::string>{"rek.BB-rekenen-1.1", "BB.mon.ronde1", "BB.mon.ronde1.coach.1"}
    );
}

TEST_CASE("A session of two rounds stands in both and goes on in the second", "[show]") {
    auto week = small_week();
    week.session("rek.BB-rekenen-1.1").time = span("08:40", "09:40");
    const auto rounds = monday(week, unit).rounds;
    CHECK(rounds.size() == 5);
    const auto goes_on = [&](const Round& round) {
        const auto found = std::ranges::find_if(round.entries, [](const Entry& entry) {
            return entry.session->code == "rek.BB-rekenen-1.1";
        });
        return found->goes_on;
    };
    CHECK_FALSE(goes_on(rounds[1]));
    CHECK(goes_on(rounds[2]));
}

TEST_CASE("A person has rounds of her own sessions, what she watches and her breaks", "[show]") {
    const auto week = small_week();
    const auto anja = monday(week, show::OfStaff{week.staff("S1")}).rounds;
    REQUIRE(anja.size() == 4);
    CHECK(codes_in(anja[2]) == std::vector<std::string>{"rekv.BB-rekenen-1.1", "BB.mon.ronde2"});
    const auto gijs = monday(week, show::OfStaff{week.staff("S4")}).rounds;
    REQUIRE(gijs.size() == 4);
    CHECK(gijs[3].time == span("10:00", "10:30"));
    CHECK(gijs[3].pause);
}

TEST_CASE("A base group is followed to wherever its pupils are", "[show]") {
    const auto week = small_week();
    const auto south = monday(week, *show::view_of_group(week.school, week.roster, "Zuid")).rounds;
    REQUIRE(south.size() == 4);
    const auto& first_round = south[1].entries;
    REQUIRE(first_round.size() == 2);
    CHECK(first_round[0].session->code == "rek.BB-rekenen-1.1");
    CHECK(first_round[0].pupils == 1);
    CHECK(first_round[1].pupils == 2);
    // Nobody is left for the work square in the second round.
    CHECK(south[2].entries.size() == 2);
}

TEST_CASE("A level group and a zone show their own sessions only", "[show]") {
    const auto week = small_week();
    const auto level = monday(week, *show::view_of_group(week.school, week.roster, "BB-rekenen-1"));
    CHECK(level.rounds.size() == 2);
    const auto zone = monday(week, *show::view_of_zone(week.school, "leerplein"));
    REQUIRE(zone.rounds.size() == 2);
    CHECK(zone.rounds[1].entries.size() == 2);
}

TEST_CASE("A meeting belongs to the units that its people serve", "[show]") {
    auto week = small_week();
    week.school.units.push_back({.code = "OB", .name = "Onderbouw"});
    CHECK(monday(week, show::OfUnit{school::UnitId{1}}).rounds.empty());
    week.school.staff[1].serves.push_back({school::UnitId{1}});
    const auto rounds = monday(week, show::OfUnit{school::UnitId{1}}).rounds;
    REQUIRE(rounds.size() == 1);
    CHECK(codes_in(rounds[0]) == std::vector<std::string>{"overleg.1"});
}

TEST_CASE("A work square without pupils and adults is not shown", "[show]") {
    auto week = small_week();
    week.session("BB.mon.ronde2").leader = {};
    CHECK(monday(week, unit).rounds[2].entries.size() == 2);
}

TEST_CASE("A day without school says why", "[show]") {
    auto week = small_week();
    const auto friday = week.roster.week.day(calendar::Weekday::friday);
    week.school.year.free_periods.push_back({"Studiedag", {friday, friday}});
    const auto plan = show::week_plan(week.school, week.roster, unit);
    REQUIRE(plan.size() == 5);
    CHECK(plan[3].free.empty());
    CHECK(plan[4].free == "Studiedag");
}

TEST_CASE("Views are found by code or name, and by nothing else", "[show]") {
    const auto week = small_week();
    CHECK(std::get<show::OfStaff>(*show::view_of_staff(week.school, "S2")).staff.value() == 1);
    CHECK(std::get<show::OfStaff>(*show::view_of_staff(week.school, "Bram")).staff.value() == 1);
    CHECK(std::get<show::OfUnit>(*show::view_of_unit(week.school, "Bovenbouw")).unit.value() == 0);
    CHECK_FALSE(show::view_of_staff(week.school, ""));
    CHECK_FALSE(show::view_of_zone(week.school, "gymzaal"));
    CHECK_FALSE(show::view_of_group(week.school, week.roster, "BB-taal-1"));
}

TEST_CASE("What begins after the bell stands below what it began with", "[show]") {
    auto week = small_week();
    auto excursion = week.session("BB.mon.opening.N");
    excursion.code = "excursion.1";
    excursion.purpose = roster::Purpose::excursion;
    excursion.time = span("08:45", "09:40");
    week.roster.sessions.push_back(excursion);
    CHECK(codes_in(monday(week, unit).rounds[1]).back() == "excursion.1");
}
