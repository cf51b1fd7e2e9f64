#include "slimfit/check/check.hpp"
#include "slimfit/planning/plan_week.hpp"
#include "slimfit/roster/as_it_was.hpp"

#include "support/week_a.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using planning::PlanOptions;

namespace {

const calendar::IsoWeek week_48{2026, 48};

roster::Roster planned(const school::School& school, PlanOptions options) {
    options.week = week_48;
    auto week = planning::plan_week(school, options);
    REQUIRE(week.has_value());
    return std::move(week->roster);
}

/// What the differences from an earlier week cost.
std::int64_t
unlikeness(const school::School& school, const roster::Roster& week, const roster::Roster& before) {
    const auto scores = check::check(school, week, &before).per_rule();
    const auto found = std::ranges::find(scores, "stability", &roster::RuleScore::rule);
    return found == scores.end() ? 0 : found->soft;
}

}  // namespace

TEST_CASE("A week that is planned again is never worse", "[planning][replan]") {
    const auto& [school, first] = support::week_a();
    const auto before = check::check(school, first);
    REQUIRE(before.hard_cost() == 0);
    for (const std::uint64_t steps : {1'000U, 50'000U}) {
        const auto again = planned(school, {.previous = &first, .seed = 2, .steps = steps});
        CHECK(again.planning.hard == 0);
        CHECK(again.planning.soft <= before.soft_cost());
    }
}

TEST_CASE("The week after begins with the week before", "[planning][replan]") {
    const auto& [school, first] = support::week_a();
    const PlanOptions options{.week = {2026, 49}, .previous = &first, .seed = 2, .steps = 1'000};
    const auto next = planning::plan_week(school, options);
    REQUIRE(next.has_value());
    CHECK(next->roster.planning.hard == 0);
    CHECK(next->roster.planning.soft <= check::check(school, first).soft_cost());
}

TEST_CASE("When somebody falls ill, few sessions change", "[planning][replan]") {
    auto school = support::week_a().school;
    const auto& first = support::week_a().roster;
    const auto esra = support::named(support::week_a(), "Esra");
    school.exceptions.absences.push_back(
        {esra, {*calendar::Date::parse("2026-11-24"), *calendar::Date::parse("2026-11-24")}}
    );
    const auto anew = planned(school, {.seed = 1, .steps = 600'000});
    const auto repaired = planned(school, {.previous = &first, .seed = 1, .steps = 600'000});
    CHECK(repaired.planning.hard <= anew.planning.hard);
    CHECK(2 * unlikeness(school, repaired, first) < unlikeness(school, anew, first));
}

TEST_CASE(
    "An illness that began before the week is planned anew leaves the days before alone",
    "[planning][replan]"
) {
    auto school = support::week_a().school;
    const auto& begun = support::week_a().roster;
    const auto esra = support::named(support::week_a(), "Esra");
    const auto monday = week_48.monday();
    school.exceptions.absences.push_back({esra, {monday, monday.plus_days(4)}});
    const auto wednesday = monday.plus_days(2);
    const auto repaired = planned(school, {.from = wednesday, .previous = &begun, .steps = 50'000});
    CHECK(repaired.planning.from == wednesday);
    const auto lies_before = [&](const auto& session) { return session.date < wednesday; };
    REQUIRE(std::ranges::any_of(repaired.sessions, [&](const roster::PlacedSession& session) {
        return lies_before(session) && session.leader == esra;
    }));
    const auto known = roster::as_it_was(school, repaired, wednesday);
    for (const auto& finding : check::check(known, repaired).findings)
        if (finding.hardness == rulebook::Hardness::hard && finding.date)
            CHECK(*finding.date >= wednesday);
}

TEST_CASE("Who joins in a begun week has her groups from then on", "[planning][replan]") {
    auto school = support::week_a().school;
    const auto begun = support::week_a().roster;
    const auto wednesday = week_48.monday().plus_days(2);
    auto newcomer = school.pupils.front();
    newcomer.code = "new";
    newcomer.from = wednesday;
    school.pupils.push_back(newcomer);
    const auto roster = planned(school, {.from = wednesday, .previous = &begun, .steps = 100'000});
    const auto is_in = [&](const roster::RosterGroup& group) {
        return std::ranges::count(
                   group.pupils,
                   school::PupilId{static_cast<std::uint32_t>(school.pupils.size() - 1)}
               ) > 0;
    };
    const auto groups = std::ranges::count_if(roster.groups, is_in);
    const auto of_her_twin = std::ranges::count_if(roster.groups, [](const auto& group) {
        return std::ranges::count(group.pupils, school::PupilId{0}) > 0;
    });
    CHECK(groups == of_her_twin);
    CHECK(roster.planning.hard == 0);
    CHECK(check::check(school, roster).hard_findings() == 0);
}

TEST_CASE("What keeps its time keeps its room when a week is planned again", "[planning][replan]") {
    auto school = support::week_a().school;
    const auto& first = support::week_a().roster;
    const auto esra = support::named(support::week_a(), "Esra");
    const calendar::Date tuesday = *calendar::Date::parse("2026-11-24");
    school.exceptions.absences.push_back({esra, {tuesday, tuesday}});
    const auto again =
        planned(school, {.from = tuesday, .previous = &first, .seed = 1, .steps = 60'000});
    int kept = 0;
    int moved = 0;
    for (const auto& session : again.sessions)
        for (const auto& before : first.sessions)
            if (before.code == session.code && before.date == session.date &&
                before.time == session.time && before.zone)
                ++(before.zone == session.zone ? kept : moved);
    CHECK(kept > 100);
    CHECK(20 * moved < kept);
}
