#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::monday;
using support::whole_week;

TEST_CASE("Pupils without a session for five minutes are nowhere", "[check][pupils]") {
    auto week = whole_week();
    week.session("U.mon.eten.B").time = from_until("10:45", "11:00");

    const auto found = findings_of(week, "pupil-nowhere");
    REQUIRE(found.size() == 1);
    CHECK(found.front().date == monday());
    CHECK(found.front().time == from_until("10:40", "10:45"));
    CHECK(found.front().measured == 6);
    CHECK(
        found.front().sentence().dutch ==
        "B: 6 leerlingen zijn maandag 10:40-10:45 nergens ingedeeld."
    );
}

TEST_CASE("A pupil who is not enrolled that day is not looked for", "[check][pupils]") {
    auto week = whole_week();
    week.school.pupils[8].until = monday().plus_days(-1);
    week.remove("U.mon.eten.B");

    const auto found = findings_of(week, "pupil-nowhere");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 5);
}

TEST_CASE("Pupils on an excursion are not looked for either", "[check][pupils]") {
    auto week = whole_week();
    week.school.exceptions.excursions = {
        {.base_groups = {school::BaseGroupId{1}},
         .date = monday(),
         .time = from_until("10:30", "11:30"),
         .escorts = {week.staff("finn")}}};
    week.remove("U.mon.eten.B");
    CHECK(findings_of(week, "pupil-nowhere").empty());
}

TEST_CASE("A pupil in two sessions at one time is found with both", "[check][pupils]") {
    auto week = whole_week();
    week.session("plusklas.U-plusklas.1").groups = {week.group("U-rekenen-1")};
    week.kind_of("plusklas").nature = school::Nature::lesson;

    const auto found = findings_of(week, "pupil-twice");
    REQUIRE(found.size() == 2);  // one of each base group
    for (const auto& finding : found) {
        CHECK(
            finding.sessions ==
            std::vector<std::string>{"plusklas.U-plusklas.1", "rekenen-instructie.U-rekenen-1.1"}
        );
        CHECK(finding.measured == 2);
    }
}

TEST_CASE("A session of the rest takes no pupil who is elsewhere", "[check][pupils]") {
    auto week = whole_week();
    CHECK(findings_of(week, "pupil-twice").empty());
    week.session("U.mon.kern-1").the_rest = false;

    const auto found = findings_of(week, "pupil-twice");
    std::int64_t pupils = 0;
    for (const auto& finding : found)
        pupils += finding.measured;
    CHECK(pupils == 4 + 2);  // U-rekenen-1 and the plusklas
}

TEST_CASE("A pull-out on the own instruction is that, and no double booking", "[check][pupils]") {
    auto week = whole_week();
    week.session("plusklas.U-plusklas.1").time = from_until("09:40", "10:40");

    CHECK(broken_by(week) == Rules{"own-instruction"});
    const auto found = findings_of(week, "own-instruction");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 2);
    CHECK(
        found.front().sentence().english ==
        "Plus class U-plusklas (Monday 09:40-10:40) falls on the own instruction U-rekenen-2 of 2 "
        "pupils."
    );
}

TEST_CASE("A group over the limit of its kind is too large", "[check][pupils]") {
    auto week = whole_week();
    week.kind_of("instructie").pupils_at_most = 7;

    CHECK(broken_by(week) == Rules{"group-size"});
    const auto found = findings_of(week, "group-size");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 8);
    CHECK(found.front().allowed == 7);
    CHECK(found.front().cost == 1);
}

TEST_CASE("A group under the limit of its kind is too small", "[check][pupils]") {
    auto week = whole_week();
    week.kind_of("instructie").pupils_at_least = 5;
    const auto found = findings_of(week, "group-size");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 4);
    CHECK(found.front().allowed == 5);
}

TEST_CASE("A level group outside its limits is found once for the week", "[check][pupils]") {
    auto week = whole_week();
    week.school.settings.group_limits = {
        {.unit = school::UnitId{0},
         .subject = week.subject("rekenen"),
         .pupils_at_least = 4,
         .pupils_at_most = 7,
         .groups_at_most = 2}};
    const auto found = findings_of(week, "group-size");
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().date);
    CHECK(
        found.front().sentence().dutch ==
        "U-rekenen-2 (deze week) heeft 8 leerlingen; de grens is 7."
    );
}

TEST_CASE("Who leaves meanwhile makes no group too small", "[check][pupils]") {
    auto week = whole_week();
    week.kind_of("instructie").pupils_at_least = 4;
    week.school.pupils.front().until = support::monday();
    CHECK(findings_of(week, "group-size").empty());
}
