#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace slimfit;
using calendar::Weekday;
using check::findings_of;
using school::Wish;
using support::from_until;
using support::monday;
using support::tuesday;
using support::whole_week;

namespace {

/// Amounts of one rule before weight, in the order of the findings.
std::vector<std::int64_t> amounts_of(support::WholeWeek week, const std::string& rule) {
    week.school.settings.rules = {{.rule = rule, .weight = 1}};
    std::vector<std::int64_t> amounts;
    for (const auto& finding : findings_of(week, rule))
        amounts.push_back(finding.cost);
    return amounts;
}

using Amounts = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("Load is shared pro rata to contract", "[check][soft]") {
    const auto week = whole_week();
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> load_and_share;
    for (const auto& finding : findings_of(week, "fair-load"))
        load_and_share[finding.staff.front()] = {finding.measured, finding.allowed};

    // 1450 minutes of six people with contracts of 0.4, 0.4, 0.4, 0.2, 0.2 and 0.1. The two hours
    // on a work square that all pupils left are nobody's load.
    CHECK(load_and_share["anna"] == std::pair<std::int64_t, std::int64_t>{380, 340});
    CHECK(load_and_share["finn"] == std::pair<std::int64_t, std::int64_t>{60, 170});
    CHECK(load_and_share["greet"] == std::pair<std::int64_t, std::int64_t>{60, 85});
    CHECK_FALSE(load_and_share.contains("evi"));  // no contract

    // (380 - 340) / 5 for Anna; 100, 10, 10, 110 and 25 minutes for the others.
    CHECK(amounts_of(week, "fair-load") == Amounts{8, 20, 2, 2, 22, 5});
}

TEST_CASE("Who is absent half of her time has half of her share", "[check][soft]") {
    auto week = whole_week();
    week.person("finn").presence = {
        {.weekday = calendar::Weekday::monday, .time = support::from_until("08:00", "12:00")},
        {.weekday = calendar::Weekday::tuesday, .time = support::from_until("08:00", "12:00")}};
    week.school.exceptions.absences = {
        {.staff = week.staff("finn"), .days = {support::monday(), support::monday()}}};
    // Of 1450 minutes 1 part in 16: contracts of 0.4, 0.4, 0.4, 0.2 and 0.1, and half of Finn's
    // 0.2.
    const auto findings = findings_of(week, "fair-load");
    const auto of_finn = std::ranges::find_if(findings, [](const auto& finding) {
        return finding.staff.front() == "finn";
    });
    REQUIRE(of_finn != findings.end());
    CHECK(of_finn->allowed == 90);
}

TEST_CASE("Who is away all week has no share in the load", "[check][soft]") {
    auto week = whole_week();
    week.person("finn").presence.clear();
    for (const auto& finding : findings_of(week, "fair-load"))
        CHECK(finding.staff.front() != "finn");
}

TEST_CASE("Who works for no unit has no share in the load", "[check][soft]") {
    auto week = whole_week();
    week.person("finn").serves.clear();
    for (const auto& finding : findings_of(week, "fair-load"))
        CHECK(finding.staff.front() != "finn");
}

TEST_CASE("A specialist divides her time over the units as agreed", "[check][soft]") {
    auto week = whole_week();
    CHECK(amounts_of(week, "specialist-share").empty());
    week.school.units.push_back({.code = "V", .name = "Other"});
    week.person("dora").serves = {{school::UnitId{0}, 60}, {school::UnitId{1}, 40}};
    // 180 minutes, all in the first unit; 105 and 70 were agreed, in steps of five.
    CHECK(amounts_of(week, "specialist-share") == Amounts{15, 14});
}

TEST_CASE("A core round without a teacher for talks lacks a coach slot", "[check][soft]") {
    auto week = whole_week();
    CHECK(amounts_of(week, "coach-slot") == Amounts{1, 1, 1, 1});
    week.roster.sessions.push_back(
        {.code = "U.mon.kern-2.coach.1",
         .purpose = roster::Purpose::coach_slot,
         .target = "kern-2",
         .date = monday(),
         .time = from_until("09:40", "10:40"),
         .kind = week.kind("gesprek"),
         .unit = school::UnitId{0},
         .leader = week.staff("greet")}
    );
    CHECK(amounts_of(week, "coach-slot") == Amounts{1, 1, 1});
}

TEST_CASE("A group with two leaders for one offer costs one", "[check][soft]") {
    auto week = whole_week();
    CHECK(amounts_of(week, "same-leader").empty());
    week.session("rekenen-instructie.U-rekenen-1.2").leader = week.staff("bert");
    CHECK(amounts_of(week, "same-leader") == Amounts{1});
    CHECK(
        findings_of(week, "same-leader").front().sentence().dutch ==
        "U-rekenen-1 heeft voor Instructie 2 leiders in de week."
    );
}

TEST_CASE("Preparations beyond the agreement cost", "[check][soft]") {
    auto week = whole_week();
    CHECK(amounts_of(week, "few-preparations").empty());
    week.school.settings.preparations_at_most = 0;
    // Anna U-rekenen-1, Bert U-rekenen-2, Finn U-rekenen-1; gym and plusklas do not count.
    CHECK(amounts_of(week, "few-preparations") == Amounts{1, 1, 1});
    week.session("rekenen-instructie.U-rekenen-1.2").leader = week.staff("bert");
    CHECK(amounts_of(week, "few-preparations") == Amounts{1, 2, 1});
}

TEST_CASE("Faces beyond the agreement of the year group cost per pupil", "[check][soft]") {
    auto week = whole_week();
    week.school.settings.faces = {{.from_year_group = 5, .to_year_group = 6, .faces_at_most = 3}};
    // On Monday a plusklas pupil of A sees Anna, Greet, Bert and Dora; on Tuesday a pupil of
    // U-rekenen-1 in B sees Bert, Anna, Finn and Dora.
    CHECK(amounts_of(week, "few-faces") == Amounts{1, 2});
    const auto found = findings_of(week, "few-faces");
    REQUIRE(found.size() == 2);
    CHECK(found.front().date == monday());
    CHECK(found.front().measured == 4);
    CHECK(found.back().date == tuesday());

    week.school.settings.faces.front().from_year_group = 6;
    CHECK(amounts_of(week, "few-faces").empty());
}

TEST_CASE("A core subject costs each half hour after the day begins", "[check][soft]") {
    // Instruction of group 2 and the extended one begin 70 minutes after the opening.
    CHECK(amounts_of(whole_week(), "core-early") == Amounts{2, 2, 2});
}

TEST_CASE("A meeting that begins late in its window costs each half hour", "[check][soft]") {
    auto week = whole_week();
    CHECK(amounts_of(week, "meeting-early").empty());  // it begins 20 minutes late
    week.school.staff_sessions.front().window.begin = from_until("12:15", "13:00").begin;
    CHECK(amounts_of(week, "meeting-early") == Amounts{2});
}

TEST_CASE("What is once a week costs when a free day takes it", "[check][soft]") {
    auto week = whole_week();
    week.school.year.free_periods = {{"studiedag", {tuesday(), tuesday()}}};
    week.offer("rekenen-verlengd").times = 1;
    std::erase_if(week.roster.sessions, [](const roster::PlacedSession& session) {
        return session.date == tuesday() || session.target == "rekenen-verlengd";
    });
    const auto found = findings_of(week, "short-week");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 0);
    CHECK(found.front().allowed == 1);
    CHECK(amounts_of(whole_week(), "short-week").empty());
}

TEST_CASE("Two days in a row cost one for each pair", "[check][soft]") {
    // Both level groups and both base groups have instruction and gym on Monday and Tuesday.
    CHECK(amounts_of(whole_week(), "spread-days") == Amounts{1, 1, 1, 1});
    auto week = whole_week();
    week.offer("gym").times = 5;
    CHECK(amounts_of(week, "spread-days") == Amounts{1, 1});
}

TEST_CASE("A moment that was wished free costs its weight", "[check][soft]") {
    auto week = whole_week();
    week.person("finn").wishes = {
        {.about = Wish::About::free_time,
         .weekday = Weekday::tuesday,
         .time = from_until("10:00", "11:00"),
         .weight = 3}};
    CHECK(amounts_of(week, "wish-free-time") == Amounts{3});
    week.person("finn").wishes.front().weekday = Weekday::monday;
    CHECK(amounts_of(week, "wish-free-time").empty());
}

TEST_CASE("A kind that somebody would rather not do costs each time", "[check][soft]") {
    auto week = whole_week();
    week.person("chris").wishes = {
        {.about = Wish::About::less_of_kind, .kind = week.kind("spelen"), .weight = 2}};
    CHECK(amounts_of(week, "wish-kind") == Amounts{2, 2});
}

TEST_CASE("A kind that somebody would rather lead costs when another leads it", "[check][soft]") {
    auto week = whole_week();
    week.person("finn").wishes = {
        {.about = Wish::About::more_of_kind, .kind = week.kind("spelen"), .weight = 2}};
    CHECK(amounts_of(week, "wish-kind") == Amounts{2, 2});
    CHECK(
        findings_of(week, "wish-kind").front().sentence().dutch.find("liever zelf") !=
        std::string::npos
    );
    // On Tuesday she is not there.
    week.person("finn").presence.pop_back();
    CHECK(amounts_of(week, "wish-kind") == Amounts{2});
    week.person("finn").role = school::Role::administration;
    CHECK(amounts_of(week, "wish-kind").empty());
}
