#include "slimfit/check/check.hpp"
#include "slimfit/formats/school_reader.hpp"
#include "slimfit/planning/plan_week.hpp"

#include "support/week_a.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

using namespace slimfit;
using planning::plan_week;
using planning::PlannedWeek;
using planning::PlanOptions;

namespace {

const calendar::IsoWeek week_48{2026, 48};

school::School week_a_school() {
    return support::week_a().school;
}

PlannedWeek planned(const school::School& school, PlanOptions options) {
    auto week = plan_week(school, options);
    REQUIRE(week.has_value());
    return std::move(*week);
}

std::string words(const std::vector<Message>& messages) {
    std::string all;
    for (const auto& message : messages)
        all += message.dutch + '\n';
    return all;
}

std::map<std::string, std::int64_t> soft_by_rule(const std::vector<roster::RuleScore>& scores) {
    std::map<std::string, std::int64_t> soft;
    for (const auto& score : scores)
        if (score.soft != 0)
            soft[score.rule] = score.soft;
    return soft;
}

}  // namespace

TEST_CASE("The unit of week A is planned without a hard finding", "[planning][plan]") {
    const auto school = week_a_school();
    const auto week = planned(school, {.week = week_48, .steps = 2'000'000});
    const auto verdict = check::check(school, week.roster);
    CHECK(verdict.hard_findings() == 0);
    CHECK(week.roster.open.empty());
    CHECK(week.roster.planning.hard == 0);
    CHECK(week.witnesses.empty());

    // Planner and checker count each soft rule the same.
    CHECK(soft_by_rule(week.roster.planning.rules) == soft_by_rule(verdict.per_rule()));
    CHECK(week.roster.planning.soft == verdict.soft_cost());
}

TEST_CASE("The planned week A is no worse than the one made by hand", "[planning][plan]") {
    const auto hand_made = support::week_a();
    const auto week = planned(hand_made.school, {.week = week_48, .steps = 2'000'000});
    CHECK(
        check::check(hand_made.school, week.roster).soft_cost() <=
        check::check(hand_made.school, hand_made.roster).soft_cost()
    );
}

TEST_CASE("Seed and steps decide the roster, the number of threads does not", "[planning][plan]") {
    const auto school = week_a_school();
    const auto one =
        planned(school, {.week = week_48, .seed = 7, .steps = 30'000, .threads = 1}).roster;
    const auto two =
        planned(school, {.week = week_48, .seed = 7, .steps = 30'000, .threads = 2}).roster;
    CHECK(one == two);
}

TEST_CASE("Too few teachers is told before the search, with who and when", "[planning][plan]") {
    auto school = week_a_school();
    for (const auto* name : {"Bram", "Carla", "Dirk", "Femke"})
        std::ranges::find(school.staff, name, &school::StaffMember::name)->presence.clear();
    std::vector<Message> told_at_once;
    const auto week =
        planned(school, {.week = week_48, .steps = 1, .impossible = [&](const auto& why) {
                             told_at_once = why;
                         }});
    CHECK(told_at_once == week.witnesses);
    CHECK(week.roster.planning.outcome == roster::Outcome::impossible);
    REQUIRE_FALSE(week.witnesses.empty());
    const auto told = words(week.witnesses);
    CAPTURE(told);
    CHECK(told.find("Anja") != std::string::npos);
    CHECK(told.find("Lotte") != std::string::npos);
    CHECK(told.find("{") == std::string::npos);
}

TEST_CASE(
    "An impossible week is planned as far as it goes, open sessions listed", "[planning][plan]"
) {
    auto school = week_a_school();
    std::ranges::find(school.staff, "Quinten", &school::StaffMember::name)->presence.clear();
    const auto week = planned(school, {.week = week_48, .steps = 500'000});
    CHECK(week.roster.planning.outcome == roster::Outcome::impossible);
    const auto open = std::ranges::count(week.roster.open, "gym", &roster::OpenSession::target);
    CHECK(open == 8);  // two lessons of four base groups
    // What is open stays open: nobody is put in two places to fill it.
    for (const auto& finding : check::check(school, week.roster).findings)
        for (const auto* clash : {"person-twice", "pupil-twice", "zone-twice", "working-time"})
            CHECK(finding.rule->id != clash);
}

TEST_CASE(
    "A session that nobody may lead is told by its day, not in odd minutes", "[planning][plan]"
) {
    auto school = week_a_school();
    std::ranges::find(school.staff, "Quinten", &school::StaffMember::name)->presence.clear();
    const auto week = planned(school, {.week = week_48, .steps = 1});
    const auto told = words(week.witnesses);
    CAPTURE(told);
    CHECK(told.find("(maandag, ") != std::string::npos);
    CHECK(told.find("Kijk wie dit mag doen") != std::string::npos);
    CHECK(told.find(" minuten van iemand") == std::string::npos);
}

TEST_CASE("A week that cannot be has holes, and counts on nobody who is away", "[planning][plan]") {
    auto school = support::week_a().school;
    const auto wednesday = calendar::IsoWeek{2026, 48}.day(calendar::Weekday::wednesday);
    for (const auto* const name : {"Bram", "Carla", "Dirk", "Esra", "Quinten"})
        school.exceptions.absences.push_back(
            {support::named(support::week_a(), name), {wednesday, wednesday}}
        );
    const auto week = planning::plan_week(school, {.week = {2026, 48}, .steps = 300'000});
    REQUIRE(week.has_value());
    CHECK(week->roster.planning.outcome == roster::Outcome::impossible);
    const auto report = check::check(school, week->roster);
    CHECK(report.hard_findings() > 0);
    for (const auto& finding : report.findings) {
        CHECK(finding.rule->id != "working-time");
        CHECK(finding.rule->id != "person-twice");
    }
}

TEST_CASE("A day to plan from that is not in the week is refused", "[planning][plan]") {
    const auto hand_made = support::week_a();
    const auto week = plan_week(
        hand_made.school,
        {.week = week_48,
         .from = week_48.monday().plus_days(7),
         .previous = &hand_made.roster,
         .steps = 1}
    );
    REQUIRE_FALSE(week.has_value());
    CHECK(week.error().front().message.dutch.find("ligt niet in week") != std::string::npos);
}

TEST_CASE("Locks that cannot hold together are told with a witness", "[planning][plan]") {
    auto school = week_a_school();
    const auto esra = support::named(support::week_a(), "Esra");
    const calendar::ClockTime start{calendar::Minutes{9 * 60 + 10}};
    for (const auto* group : {"BB-rekenen-2", "BB-rekenen-3"})
        school.locks.push_back(
            {.target = "rekenen-instructie",
             .group = group,
             .weekday = calendar::Weekday::tuesday,
             .start = start,
             .leader = esra}
        );
    const auto week = planned(school, {.week = week_48, .steps = 30'000});
    CHECK(week.roster.planning.outcome == roster::Outcome::impossible);
    CHECK(words(week.witnesses).find("Esra") != std::string::npos);
}

TEST_CASE("A meeting that is locked to two times and held once is told", "[planning][plan]") {
    auto school = week_a_school();
    const auto& meeting = school.staff_sessions.front();
    for (const auto minutes : {14 * 60 + 45, 15 * 60})
        school.locks.push_back(
            {.target = meeting.code,
             .weekday = calendar::Weekday::thursday,
             .start = calendar::ClockTime{calendar::Minutes{minutes}}}
        );
    const auto week = planned(school, {.week = week_48, .steps = 30'000});
    CHECK(week.roster.planning.outcome == roster::Outcome::impossible);
    CHECK(words(week.witnesses).find("donderdag 14:45, donderdag 15:00") != std::string::npos);
}

TEST_CASE("A lock is kept", "[planning][plan]") {
    auto school = week_a_school();
    const calendar::ClockTime start{calendar::Minutes{9 * 60 + 40}};
    const auto bram = support::named(support::week_a(), "Bram");
    school.locks.push_back(
        {.target = "rekenen-instructie",
         .group = "BB-rekenen-2",
         .weekday = calendar::Weekday::monday,
         .start = start,
         .leader = bram}
    );
    const auto week = planned(school, {.week = week_48, .steps = 2'000'000});
    const auto verdict = check::check(school, week.roster);
    for (const auto& finding : verdict.findings)
        if (finding.hardness == rulebook::Hardness::hard)
            UNSCOPED_INFO(finding.sentence().english);
    CHECK(verdict.hard_findings() == 0);
    CHECK(week.roster.planning.hard == 0);
    CHECK(std::ranges::any_of(week.roster.sessions, [&](const roster::PlacedSession& session) {
        return session.locked && session.target == "rekenen-instructie" && session.leader == bram &&
               session.time.begin == start;
    }));
}

TEST_CASE("What lies before the day to plan from stays as it was", "[planning][plan]") {
    const auto hand_made = support::week_a();
    const auto wednesday = week_48.day(calendar::Weekday::wednesday);
    const auto week = planned(
        hand_made.school,
        {.week = week_48, .from = wednesday, .previous = &hand_made.roster, .steps = 500'000}
    );
    const auto before = [&](const roster::Roster& roster) {
        std::map<std::string, std::string> held;
        for (const auto& session : roster.sessions)
            if (session.date < wednesday && !session.code.ends_with(".coach.1"))
                held
                    [session.date.to_string() + session.time.begin.to_string() + session.target +
                     (session.groups.size() == 1 ? roster[session.groups.front()].code : "")] =
                        session.leader ? hand_made.school[*session.leader].code : "";
        return held;
    };
    CHECK(before(week.roster) == before(hand_made.roster));
    CHECK(check::check(hand_made.school, week.roster).hard_findings() == 0);
}

TEST_CASE("Planning from a day on needs the roster of that week", "[planning][plan]") {
    const auto school = week_a_school();
    const auto week = plan_week(school, {.week = week_48, .from = week_48.monday(), .steps = 1});
    REQUIRE_FALSE(week.has_value());
    CHECK(week.error().front().message.english.find("--previous") != std::string::npos);
}

TEST_CASE("A week in the holidays is refused with its name", "[planning][plan]") {
    const auto week = plan_week(week_a_school(), {.week = {2026, 53}, .steps = 1});
    REQUIRE_FALSE(week.has_value());
    CHECK(week.error().front().message.dutch.find("2026-W53") != std::string::npos);
    CHECK(week.error().front().message.dutch.find("erstvakantie") != std::string::npos);
    const auto outside = plan_week(week_a_school(), {.week = {2030, 10}, .steps = 1});
    REQUIRE_FALSE(outside.has_value());
    CHECK(outside.error().front().message.english.find("school year is") != std::string::npos);
}

TEST_CASE("A week with a study day asks for less and keeps every rule", "[planning][plan]") {
    const auto school = week_a_school();
    const auto week = planned(school, {.week = {2026, 46}, .steps = 2'000'000});  // Friday is free
    CHECK(check::check(school, week.roster).hard_findings() == 0);
    for (const auto& session : week.roster.sessions)
        CHECK(session.date.weekday() != calendar::Weekday::friday);
}

TEST_CASE(
    "A short week that is replanned with somebody ill never ends in a fault", "[planning][plan]"
) {
    auto school = support::week_a().school;
    const calendar::IsoWeek short_week{2026, 46};
    const auto first = planning::plan_week(school, {.week = short_week, .steps = 50'000});
    REQUIRE(first.has_value());
    const auto tuesday = short_week.day(calendar::Weekday::tuesday);
    for (const auto* const name : {"Anja", "Esra"})
        school.exceptions.absences.push_back(
            {support::named(support::week_a(), name), {tuesday, tuesday}}
        );
    const auto again = planning::plan_week(
        school, {.week = short_week, .from = tuesday, .previous = &first->roster, .steps = 20'000}
    );
    REQUIRE(again.has_value());
    CHECK(again->roster.planning.hard > 0);
    // What was on Monday stays, due or not.
    for (const auto& session : first->roster.sessions)
        if (session.date < tuesday && session.purpose == roster::Purpose::offer)
            CHECK(std::ranges::any_of(again->roster.sessions, [&](const auto& kept) {
                return kept.date == session.date && kept.time == session.time &&
                       kept.target == session.target && kept.groups == session.groups;
            }));
}

TEST_CASE("A week planned like another one changes less", "[planning][plan]") {
    const auto school = week_a_school();
    const auto first = planned(school, {.week = week_48, .seed = 3, .steps = 500'000}).roster;
    const auto alone = planned(school, {.week = {2026, 49}, .seed = 9, .steps = 500'000}).roster;
    const auto alike =
        planned(school, {.week = {2026, 49}, .previous = &first, .seed = 9, .steps = 500'000})
            .roster;
    const auto differences = [&](const roster::Roster& roster) {
        std::int64_t amount = 0;
        for (const auto& finding : check::check(school, roster, &first).findings)
            if (finding.rule->id == "stability")
                amount += finding.cost;
        return amount;
    };
    CHECK(differences(alike) < differences(alone));
    CHECK(alike.planning.soft == check::check(school, alike, &first).soft_cost());
}
