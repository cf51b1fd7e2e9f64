#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::monday;
using support::whole_week;

TEST_CASE("Who leads two sessions at one time is found with both", "[check][people]") {
    auto week = whole_week();
    week.session("U.mon.kern-1").leader = week.staff("anna");

    CHECK(broken_by(week) == Rules{"person-twice"});
    const auto found = findings_of(week, "person-twice");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"anna"});
    CHECK(found.front().time == from_until("08:40", "09:40"));
    CHECK(
        found.front().sentence().english ==
        "Anna is at once in Work square arithmetic U and Instruction U-rekenen-1 on Monday "
        "08:40-09:40."
    );
}

TEST_CASE("Watching from nearby is no second place", "[check][people]") {
    const auto week = whole_week();
    CHECK(findings_of(week, "person-twice").empty());
}

TEST_CASE("Sessions that follow each other are not at one time", "[check][people]") {
    auto week = whole_week();
    week.session("U.mon.middag-1").leader = week.staff("anna");
    CHECK(findings_of(week, "person-twice").empty());
}

TEST_CASE("Who escorts an excursion can do nothing else", "[check][people]") {
    auto week = whole_week();
    week.school.exceptions.excursions = {
        {.base_groups = {school::BaseGroupId{1}},
         .date = monday(),
         .time = from_until("09:00", "10:00"),
         .escorts = {week.staff("greet")}}};
    const auto found = findings_of(week, "person-twice");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"greet"});
    CHECK(found.front().sessions.back() == "excursion.2026-11-23.1");
}

TEST_CASE("An assistant may not lead an instruction", "[check][people]") {
    auto week = whole_week();
    week.session("rekenen-instructie.U-rekenen-1.1").leader = week.staff("chris");
    week.session("U.mon.kern-1").assistants = {week.staff("anna")};

    CHECK(broken_by(week) == Rules{"may-lead", "teaching-qualified"});
    const auto found = findings_of(week, "may-lead");
    REQUIRE(found.size() == 1);
    CHECK(
        found.front().sentence().dutch ==
        "Chris mag Instructie U-rekenen-1 (maandag 08:40-09:40) niet leiden."
    );
}

TEST_CASE("Who is alone with an instruction leads it, whatever she is called", "[check][people]") {
    auto week = whole_week();
    week.session("rekenen-instructie.U-rekenen-1.1").leader.reset();
    week.session("rekenen-instructie.U-rekenen-1.1").assistants = {week.staff("chris")};
    CHECK(broken_by(week).contains("may-lead"));
}

TEST_CASE("Only who an offer names may lead it", "[check][people]") {
    auto week = whole_week();
    week.offer("gym").leaders = {week.staff("bert")};
    CHECK(findings_of(week, "may-lead").size() == 4);
}

TEST_CASE("Who lacks the specialism of an offer may not lead it", "[check][people]") {
    auto week = whole_week();
    week.offer("plusklas").specialism = "taal";
    CHECK(broken_by(week) == Rules{"may-lead"});
}

TEST_CASE("A volunteer may not assist on the work square", "[check][people]") {
    auto week = whole_week();
    week.person("evi").presence.front().time = from_until("08:30", "11:45");
    week.session("U.mon.kern-1").assistants = {week.staff("evi")};
    CHECK(broken_by(week) == Rules{"may-assist"});
}

TEST_CASE("Who may lead a kind may assist in it", "[check][people]") {
    auto week = whole_week();
    week.session("U.mon.middag-1").assistants = {week.staff("anna")};
    CHECK(broken_by(week).empty());
}

TEST_CASE("Who does not serve a unit has no place in it", "[check][people]") {
    auto week = whole_week();
    week.person("greet").serves.clear();
    CHECK(broken_by(week) == Rules{"serves-unit"});
}

TEST_CASE("A responsible teacher serves the unit too", "[check][people]") {
    auto week = whole_week();
    week.session("rekenen-verlengd.U-rekenen-1.1").responsible = week.staff("greet");
    week.person("greet").serves.clear();
    week.remove("plusklas.U-plusklas.1");
    const auto found = findings_of(week, "serves-unit");
    REQUIRE(found.size() == 1);
    CHECK(found.front().sessions == std::vector<std::string>{"rekenen-verlengd.U-rekenen-1.1"});
}
