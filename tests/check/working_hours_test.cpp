#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::monday;
using support::tuesday;
using support::whole_week;

TEST_CASE("Nobody works on a day off", "[check][hours]") {
    auto week = whole_week();
    week.session("U.tue.kern-1").assistants = {week.staff("greet")};

    CHECK(broken_by(week) == Rules{"working-time"});
    const auto found = findings_of(week, "working-time");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"greet"});
    CHECK(
        found.front().sentence().dutch ==
        "Greet is niet aanwezig tijdens Leerplein rekenen U (dinsdag 08:40-09:40)."
    );
}

TEST_CASE("Nobody works while known to be away", "[check][hours]") {
    auto week = whole_week();
    week.school.exceptions.absences = {
        {.staff = week.staff("dora"), .days = {tuesday(), tuesday()}}};
    CHECK(broken_by(week) == Rules{"working-time"});
    CHECK(findings_of(week, "working-time").size() == 2);
}

TEST_CASE("A long day without a free half hour has no break", "[check][hours]") {
    auto week = whole_week();
    week.session("U.mon.spelen").assistants = {week.staff("evi"), week.staff("anna")};
    week.session("gym.A.1").assistants = {week.staff("anna")};

    CHECK(broken_by(week) == Rules{"break"});
    const auto found = findings_of(week, "break");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"anna"});
    CHECK(found.front().measured == 0);
    CHECK(found.front().allowed == 30);
}

TEST_CASE("Eating with pupils and playground duty are no break", "[check][hours]") {
    auto week = whole_week();
    for (const auto* code : {"U.mon.eten.A", "U.mon.spelen"})
        week.session(code).assistants = {week.staff("chris")};
    week.session("U.mon.spelen").leader = week.staff("chris");
    week.session("gym.A.1").assistants = {week.staff("chris")};
    const auto found = findings_of(week, "break");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"chris"});
}

TEST_CASE("Five and a half hours need no break", "[check][hours]") {
    auto week = whole_week();
    week.session("U.mon.spelen").assistants = {week.staff("evi"), week.staff("anna")};
    week.session("gym.A.1").assistants = {week.staff("anna")};
    week.person("anna").presence.front().time = from_until("08:30", "14:00");
    CHECK(findings_of(week, "break").empty());
    week.person("anna").under_18 = true;
    CHECK(findings_of(week, "break").size() == 1);
}

TEST_CASE("Free hours after school are no break, a gap between two shifts is", "[check][hours]") {
    auto week = whole_week();
    week.session("U.mon.spelen").assistants = {week.staff("evi"), week.staff("anna")};
    week.session("gym.A.1").assistants = {week.staff("anna")};
    week.person("anna").presence.front().time = from_until("08:15", "15:30");
    CHECK(findings_of(week, "break").size() == 1);

    week.person("anna").presence.push_back(week.person("anna").presence.front());
    week.person("anna").presence.front().time = from_until("08:15", "14:00");
    week.person("anna").presence.back().time = from_until("14:30", "15:30");
    CHECK(findings_of(week, "break").empty());
}

TEST_CASE("A break touches neither end of the day", "[check][hours]") {
    auto week = whole_week();
    week.school.settings.break_window = from_until("13:10", "14:15");
    week.remove("overleg.1");
    auto& presence = week.person("chris").presence.front();
    presence.time = from_until("08:00", "13:45");
    CHECK(findings_of(week, "break").empty());

    presence.time = from_until("08:00", "13:40");
    const auto found = findings_of(week, "break");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"chris"});
    CHECK(found.front().measured == 25);
}

TEST_CASE("A break is split only where the school agreed to it", "[check][hours]") {
    auto week = whole_week();
    auto& playing = week.session("U.mon.spelen");
    auto late = playing;
    playing.time = from_until("11:00", "11:15");
    playing.assistants = {week.staff("evi"), week.staff("anna")};
    late.code = "U.mon.spelen-2";
    late.time = from_until("11:15", "11:30");
    week.roster.sessions.push_back(late);
    week.session("gym.A.1").time = from_until("11:30", "12:00");
    week.session("gym.A.1").assistants = {week.staff("anna")};
    REQUIRE(findings_of(week, "break").size() == 1);
    CHECK(findings_of(week, "break").front().measured == 15);

    week.school.settings.breaks_may_be_split = true;
    CHECK(findings_of(week, "break").empty());
}

TEST_CASE("Responsibility from nearby is no break", "[check][hours]") {
    auto week = whole_week();
    for (const auto* code : {"U.mon.spelen", "gym.A.1"})
        week.session(code).responsible = week.staff("anna");
    const auto found = findings_of(week, "break");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"anna"});
}

TEST_CASE("More than ten hours asks for 45 minutes", "[check][hours]") {
    auto week = whole_week();
    week.person("anna").presence.front().time = from_until("08:00", "18:05");
    week.session("gym.A.1").assistants = {week.staff("anna")};
    const auto found = findings_of(week, "break");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 30);
    CHECK(found.front().allowed == 45);
}

TEST_CASE("A day is at most twelve hours of work", "[check][hours]") {
    auto week = whole_week();
    week.person("greet").presence.front().time = from_until("07:00", "19:05");
    const auto found = findings_of(week, "shift-length");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 725);
    CHECK(found.front().allowed == 720);
}

TEST_CASE("A week is at most sixty hours of work", "[check][hours]") {
    auto week = whole_week();
    for (const auto weekday : calendar::school_days)
        week.person("greet").presence.push_back(
            {.weekday = weekday, .time = from_until("07:00", "19:01")}
        );
    const auto found = findings_of(week, "week-length");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 3605);
    CHECK(found.front().allowed == 3600);
}

TEST_CASE("Between two days is eleven hours of rest, once eight", "[check][hours]") {
    auto week = whole_week();
    auto& presence = week.person("greet").presence;
    presence.front().time = from_until("08:15", "22:00");
    presence.push_back({.weekday = calendar::Weekday::tuesday, .time = from_until("08:00", "22:00")}
    );
    CHECK(findings_of(week, "daily-rest").empty());

    presence.push_back(
        {.weekday = calendar::Weekday::wednesday, .time = from_until("08:00", "12:00")}
    );
    const auto found = findings_of(week, "daily-rest");
    REQUIRE(found.size() == 1);
    CHECK(found.front().date == tuesday());
    CHECK(found.front().measured == 600);
    CHECK(found.front().allowed == 660);
}

TEST_CASE("Seven hours of rest are never enough", "[check][hours]") {
    auto week = whole_week();
    week.person("greet").presence.front().time = from_until("08:15", "23:00");
    week.person("greet").presence.push_back(
        {.weekday = calendar::Weekday::tuesday, .time = from_until("06:00", "12:00")}
    );
    const auto found = findings_of(week, "daily-rest");
    REQUIRE(found.size() == 1);
    CHECK(found.front().allowed == 480);
}

TEST_CASE("Lessons stay within the year's hours, pro rata, unless one consents", "[check][hours]") {
    auto week = whole_week();
    CHECK(findings_of(week, "lesson-hours").empty());
    // 940 hours over 47 weeks at 0.25 is 300 minutes. Anna teaches 310: the work square without
    // pupils is no lesson.
    week.person("anna").contract = 2500;
    const auto found = findings_of(week, "lesson-hours");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 310);
    CHECK(found.front().allowed == 300);

    week.person("anna").consents_to_more_lessons = true;
    CHECK(findings_of(week, "lesson-hours").empty());
}

TEST_CASE("Hours of who may not teach are no lesson hours", "[check][hours]") {
    auto week = whole_week();
    week.person("chris").contract = 100;
    CHECK(findings_of(week, "lesson-hours").empty());
}
