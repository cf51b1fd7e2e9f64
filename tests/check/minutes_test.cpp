#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::Minutes;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::tuesday;
using support::whole_week;

TEST_CASE("The pupil who gets least of a subject speaks for the base group", "[check][minutes]") {
    auto week = whole_week();
    // 240 minutes for all, but 180 for who is in the plusklas.
    week.school.norms.front().per_week = Minutes{200};

    CHECK(broken_by(week) == Rules{"subject-minutes"});
    const auto found = findings_of(week, "subject-minutes");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 180);
    CHECK(found.front().allowed == 200);
    CHECK(found.front().cost == 20);
    CHECK(
        found.front().sentence().dutch ==
        "A: 180 minuten rekenen deze week; afgesproken zijn er 200."
    );
}

TEST_CASE("Minutes with another subject do not count", "[check][minutes]") {
    auto week = whole_week();
    week.session("rekenen-instructie.U-rekenen-2.1").subject = week.subject("gym");
    const auto found = findings_of(week, "subject-minutes");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 120);
}

TEST_CASE("A norm holds for its year groups", "[check][minutes]") {
    auto week = whole_week();
    week.school.norms.front().per_week = Minutes{200};
    week.school.norms.front().year_groups = {6};
    CHECK(broken_by(week).empty());
}

TEST_CASE("Gym is owed to who is here all week", "[check][minutes]") {
    auto week = whole_week();
    week.school.pupils.front().until = support::monday();
    week.school.pupils.back().from = tuesday();
    CHECK(broken_by(week).empty());
}

TEST_CASE("Who comes during the week is owed no minutes of all of it", "[check][minutes]") {
    auto week = whole_week();
    week.school.norms = {
        {.unit = school::UnitId{0}, .subject = week.subject("rekenen"), .per_week = Minutes{240}}};
    REQUIRE(findings_of(week, "subject-minutes").size() == 2);
    // The plusklas is on Monday; from Tuesday on they miss nothing.
    for (auto& pupil : week.school.pupils)
        if (pupil.has_tag("plusklas"))
            pupil.from = tuesday();
    CHECK(findings_of(week, "subject-minutes").empty());
}

TEST_CASE("An excursion takes school time and what was due in it", "[check][minutes]") {
    auto week = whole_week();
    week.school.exceptions.excursions = {
        {.base_groups = {school::BaseGroupId{0}, school::BaseGroupId{1}},
         .date = tuesday(),
         .time = from_until("08:30", "13:10"),
         .escorts = {}}};
    // 120 of arithmetic on Monday, beside half of 180.
    CHECK(findings_of(week, "subject-minutes").empty());
    week.remove("U.mon.kern-1");
    week.remove("plusklas.U-plusklas.1");
    const auto found = findings_of(week, "subject-minutes");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 60);
    CHECK(found.front().allowed == 90);
}

TEST_CASE(
    "A norm leaves a short week room for what only its own hours have room for", "[check][minutes]"
) {
    auto week = whole_week();
    week.school.year.free_periods = {{"studiedag", {tuesday(), tuesday()}}};
    // 240 of arithmetic and 60 of those in the plusklas leave 180; a day less, 60.
    week.school.norms.front().per_week = Minutes{180};
    CHECK(findings_of(week, "subject-minutes").empty());
    week.school.norms.front().per_week = Minutes{270};
    const auto found = findings_of(week, "subject-minutes");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 60);
    CHECK(found.front().allowed == 90);
}

TEST_CASE("What the week takes of one subject is not asked of it", "[check][minutes]") {
    auto week = whole_week();
    week.school.norms = {
        {.unit = school::UnitId{0}, .subject = week.subject("gym"), .per_week = Minutes{90}}};
    REQUIRE(findings_of(week, "subject-minutes").empty());
    SECTION("a closed hall takes gym") {
        week.school.exceptions.closed_zones = {
            {.zone = week.zone("zaal"), .days = {tuesday(), tuesday()}, .time = {}}};
    }
    SECTION("a test week may") {
        week.school.exceptions.test_weeks = {
            {school::UnitId{0}, {tuesday(), tuesday()}, {school::OfferId{3}}}};
    }
    SECTION("the afternoon of a short day") {
        week.school.exceptions.short_days = {
            {.date = tuesday(), .ends = from_until("08:30", "11:30").end}};
    }
    week.remove("gym.A.2");
    week.remove("gym.B.2");
    CHECK(findings_of(week, "subject-minutes").empty());

    week.remove("gym.A.1");
    const auto found = findings_of(week, "subject-minutes");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 0);
    CHECK(found.front().allowed == 45);
}

TEST_CASE("Pupils without their second gym lack its minutes", "[check][minutes]") {
    auto week = whole_week();
    week.remove("gym.B.2");

    CHECK(broken_by(week) == Rules{"gym-minutes", "offer-complete"});
    const auto found = findings_of(week, "gym-minutes");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 45);
    CHECK(found.front().allowed == 90);
    CHECK(found.front().sentence().dutch == "B heeft deze week 45 minuten gym; nodig zijn er 90.");
}

TEST_CASE("Walking to the hall and back is no gym", "[check][minutes]") {
    auto week = whole_week();
    week.school.zones[week.zone("zaal").value()].walking = Minutes{5};
    const auto found = findings_of(week, "gym-minutes");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 70);
}

TEST_CASE("The youngest are due no gym by law", "[check][minutes]") {
    auto week = whole_week();
    week.remove("gym.B.2");
    for (auto& pupil : week.school.pupils)
        pupil.year_group = 2;
    CHECK(findings_of(week, "gym-minutes").empty());
}
