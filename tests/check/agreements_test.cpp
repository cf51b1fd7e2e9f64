#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::Weekday;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::monday;
using support::tuesday;
using support::whole_week;

TEST_CASE("The mentor opens and closes the day", "[check][agreements]") {
    auto week = whole_week();
    week.session("U.mon.opening.A").leader = week.staff("greet");

    CHECK(broken_by(week) == Rules{"mentor-opens-closes"});
    const auto found = findings_of(week, "mentor-opens-closes");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"anna"});
    CHECK(
        found.front().sentence().dutch ==
        "Opening A (maandag 08:30-08:40) wordt niet door de mentor Anna geleid."
    );
}

TEST_CASE("A mentor who is away need not open", "[check][agreements]") {
    auto week = whole_week();
    week.session("U.mon.opening.A").leader = week.staff("greet");
    SECTION("absent for an hour") {
        week.school.exceptions.absences = {
            {.staff = week.staff("anna"),
             .days = {monday(), monday()},
             .time = from_until("08:00", "08:40")}};
    }
    SECTION("with an excursion") {
        week.school.exceptions.excursions = {
            {.base_groups = {school::BaseGroupId{1}},
             .date = monday(),
             .time = from_until("08:00", "08:40"),
             .escorts = {week.staff("anna")}}};
    }
    SECTION("not her day") {
        week.school.base_groups[0].mentors.erase(week.school.base_groups[0].mentors.begin());
    }
    CHECK(findings_of(week, "mentor-opens-closes").empty());
}

TEST_CASE(
    "A mentor who leads another group while nobody leads hers is found", "[check][agreements]"
) {
    auto week = whole_week();
    week.session("U.mon.opening.A").leader.reset();
    CHECK(findings_of(week, "mentor-opens-closes").empty());
    week.session("U.mon.opening.B").leader = week.staff("anna");
    const auto found = findings_of(week, "mentor-opens-closes");
    CHECK(std::ranges::any_of(found, [](const rulebook::Finding& finding) {
        return finding.staff == std::vector<std::string>{"anna"};
    }));
}

TEST_CASE("In between a base group is rather with its own mentor", "[check][agreements]") {
    auto week = whole_week();
    week.session("U.mon.eten.A").leader = week.staff("chris");
    CHECK(broken_by(week).empty());
    const auto found = findings_of(week, "own-mentor");
    REQUIRE(found.size() == 1);
    CHECK(found.front().cost == 5);
}

TEST_CASE("A meeting takes place with all who belong there", "[check][agreements]") {
    auto week = whole_week();
    week.session("overleg.1").assistants.clear();

    CHECK(broken_by(week) == Rules{"meeting-held"});
    const auto found = findings_of(week, "meeting-held");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"bert"});
    CHECK(found.front().sentence().dutch == "Unitoverleg: 1 van 2; ontbreekt: Bert.");
}

TEST_CASE("A meeting that is not held is missing", "[check][agreements]") {
    auto week = whole_week();
    week.remove("overleg.1");
    CHECK(broken_by(week) == Rules{"meeting-held"});
    CHECK(
        findings_of(week, "meeting-held").front().sentence().english ==
        "Unitoverleg: 0 of 1; missing: a meeting."
    );
}

TEST_CASE("Who is never there on a day of the meeting is excused", "[check][agreements]") {
    auto week = whole_week();
    week.session("overleg.1").assistants.clear();
    week.school.exceptions.absences = {
        {.staff = week.staff("bert"),
         .days = {monday(), monday()},
         .time = from_until("13:30", "14:15")}};
    CHECK(broken_by(week).empty());
}

TEST_CASE("One of two attendees has nobody to meet", "[check][agreements]") {
    auto week = whole_week();
    week.school.exceptions.absences = {
        {.staff = week.staff("bert"), .days = {monday(), monday()}, .time = {}}};
    week.remove("overleg.1");
    CHECK(findings_of(week, "meeting-held").empty());
}

TEST_CASE("Nobody meets on a free day", "[check][agreements]") {
    auto week = whole_week();
    week.school.staff_sessions.front().days = {Weekday::wednesday};
    week.school.year.free_periods = {
        {"studiedag", {tuesday().plus_days(1), tuesday().plus_days(1)}}};
    week.remove("overleg.1");
    CHECK(broken_by(week).empty());
}

TEST_CASE("Two meetings on one day are one", "[check][agreements]") {
    auto week = whole_week();
    auto& meeting = week.school.staff_sessions.front();
    meeting.days = {Weekday::monday, Weekday::tuesday};
    meeting.times = 2;
    auto second = week.session("overleg.1");
    second.code = "overleg.2";
    second.time = from_until("13:10", "13:40");
    week.session("overleg.1").time = from_until("13:40", "14:10");
    week.roster.sessions.push_back(second);
    const auto found = findings_of(week, "meeting-held");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 1);
    CHECK(found.front().allowed == 2);
}

TEST_CASE("What was locked stands as it was locked", "[check][agreements]") {
    auto week = whole_week();
    REQUIRE(findings_of(week, "lock-kept").empty());
    auto& lock = week.school.locks.front();
    SECTION("start") {
        lock.start = from_until("12:15", "13:00").begin;
    }
    SECTION("leader") {
        lock.leader = week.staff("bert");
    }
    SECTION("zone") {
        lock.zone = week.zone("plein");
    }
    SECTION("day") {
        week.session("gym.A.1").date = tuesday();
    }
    const auto found = findings_of(week, "lock-kept");
    REQUIRE(found.size() == 1);
    CHECK(found.front().sentence().dutch == "gym A (maandag) is vastgezet en staat er niet zo.");
}

TEST_CASE("A lock on a day without school holds nothing", "[check][agreements]") {
    auto week = whole_week();
    week.school.locks.front().weekday = Weekday::friday;
    CHECK(findings_of(week, "lock-kept").empty());
}

TEST_CASE("A lock lapses where the week leaves no room for it", "[check][agreements]") {
    auto week = whole_week();  // gym of A is fixed on Monday 11:30
    week.remove("gym.A.1");
    REQUIRE(findings_of(week, "lock-kept").size() == 1);
    auto& exceptions = week.school.exceptions;
    SECTION("the hall is closed") {
        exceptions.closed_zones = {
            {.zone = week.zone("zaal"), .days = {monday(), monday()}, .time = {}}};
    }
    SECTION("the group is out") {
        exceptions.excursions = {
            {.base_groups = {school::BaseGroupId{0}},
             .date = monday(),
             .time = from_until("12:00", "13:00"),
             .escorts = {}}};
    }
    SECTION("the day ends early") {
        exceptions.short_days = {{.date = monday(), .ends = from_until("08:30", "12:00").end}};
    }
    CHECK(findings_of(week, "lock-kept").empty());
}

TEST_CASE("A locked leader who is away may be replaced", "[check][agreements]") {
    auto week = whole_week();
    week.school.locks.front().leader = week.staff("finn");
    REQUIRE(findings_of(week, "lock-kept").size() == 1);
    week.school.exceptions.absences = {
        {.staff = week.staff("finn"),
         .days = {monday(), monday()},
         .time = from_until("12:00", "14:00")}};
    CHECK(findings_of(week, "lock-kept").empty());
}

TEST_CASE("With the rest a locked leader is one of the adults", "[check][agreements]") {
    auto week = whole_week();
    week.school.locks = {
        {.target = "kern-1",
         .weekday = Weekday::monday,
         .leader = week.staff("chris"),
         .unit = school::UnitId{0}}};
    CHECK(findings_of(week, "lock-kept").empty());
    week.school.locks.front().leader = week.staff("finn");
    CHECK(findings_of(week, "lock-kept").size() == 1);
}
