#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::monday;
using support::whole_week;

TEST_CASE("A zone that is not shared has one session at a time", "[check][zones]") {
    auto week = whole_week();
    week.session("U.mon.kern-1").zone = week.zone("lokaal-a");
    week.school.units[0].rhythm[0][1].zones.push_back(week.zone("lokaal-a"));

    CHECK(broken_by(week) == Rules{"zone-twice"});
    const auto found = findings_of(week, "zone-twice");
    REQUIRE(found.size() == 1);
    CHECK(found.front().time == from_until("08:40", "09:40"));
    CHECK(
        found.front().sentence().english ==
        "lokaal-a is taken at once by Work square arithmetic U and Instruction U-rekenen-1 on "
        "Monday 08:40-09:40."
    );
}

TEST_CASE("A shared zone has several sessions, up to its capacity together", "[check][zones]") {
    auto week = whole_week();
    week.session("U.mon.kern-1").zone = week.zone("lokaal-a");
    week.school.units[0].rhythm[0][1].zones.push_back(week.zone("lokaal-a"));
    auto& zone = week.school.zones[week.zone("lokaal-a").value()];
    zone.shared = true;
    CHECK(broken_by(week).empty());

    zone.capacity = 9;
    CHECK(broken_by(week) == Rules{"zone-capacity"});
    const auto found = findings_of(week, "zone-capacity");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 10);
    CHECK(found.front().allowed == 9);
}

TEST_CASE("A single session over the capacity of its zone is found", "[check][zones]") {
    auto week = whole_week();
    week.school.zones[week.zone("leerplein").value()].capacity = 7;
    CHECK(broken_by(week) == Rules{"zone-capacity"});
    CHECK(findings_of(week, "zone-capacity").size() == 1);  // Tuesday, without the plusklas
}

TEST_CASE("A zone that is closed for an hour is not used then", "[check][zones]") {
    auto week = whole_week();
    week.school.exceptions.closed_zones = {
        {.zone = week.zone("leerplein"),
         .days = {monday(), monday()},
         .time = from_until("09:00", "09:40")}};
    CHECK(broken_by(week) == Rules{"zone-closed"});
    const auto found = findings_of(week, "zone-closed");
    REQUIRE(found.size() == 1);
    CHECK(found.front().sessions == std::vector<std::string>{"U.mon.kern-1"});
}
