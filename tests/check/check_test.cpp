#include "slimfit/check/judges.hpp"
#include "slimfit/core/contract.hpp"

#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using rulebook::Hardness;
using support::whole_week;

TEST_CASE("A week without faults breaks no hard rule", "[check]") {
    CHECK(broken_by(whole_week()).empty());
}

TEST_CASE("Every rule of the rulebook has one judge", "[check]") {
    for (const auto& rule : rulebook::all_rules()) {
        CAPTURE(rule.id);
        CHECK(std::ranges::count(check::judges(), rule.id, &check::Judge::rule) == 1);
    }
    CHECK(check::judges().size() == rulebook::all_rules().size());
}

TEST_CASE("Findings stand by hardness, rule, date, time and staff", "[check]") {
    auto week = whole_week();
    week.session("U.tue.spelen").leader = {};
    week.session("U.mon.opening.A").leader = week.staff("evi");
    week.session("U.tue.opening.A").leader = week.staff("evi");
    const auto verdict = check::check(week.school, week.roster);
    const auto place = [](const rulebook::Finding& finding) {
        return std::tuple{
            finding.hardness,
            rulebook::index_of(*finding.rule),
            finding.date,
            finding.time,
            finding.staff};
    };
    REQUIRE(verdict.hard_findings() > 3);
    REQUIRE(verdict.soft_cost() > 0);
    CHECK(std::ranges::is_sorted(verdict.findings, {}, place));
}

TEST_CASE("Every finding says all its facts in both languages", "[check]") {
    auto week = whole_week();
    // Nobody is where she should be, so that nearly every rule speaks.
    for (auto& session : week.roster.sessions)
        session.leader = week.staff("evi");
    week.remove("gym.A.1");
    week.remove("U.tue.eten.A");
    const auto verdict = check::check(week.school, week.roster);
    REQUIRE(verdict.findings.size() > 20);
    for (const auto& finding : verdict.findings) {
        const auto sentence = finding.sentence();
        CAPTURE(finding.rule->id, sentence.dutch, sentence.english);
        CHECK(sentence.dutch.find('{') == std::string::npos);
        CHECK(sentence.english.find('{') == std::string::npos);
    }
}

TEST_CASE("A weight makes a school agreement soft and multiplies its amount", "[check]") {
    auto week = whole_week();
    week.remove("gym.B.2");
    REQUIRE(broken_by(week) == check::Rules{"gym-minutes", "offer-complete"});

    week.school.settings.rules = {{.rule = "offer-complete", .weight = 7}};
    CHECK(broken_by(week) == check::Rules{"gym-minutes"});
    const auto found = findings_of(week, "offer-complete");
    REQUIRE(found.size() == 1);
    CHECK(found.front().hardness == Hardness::soft);
    CHECK(found.front().cost == 7);
}

TEST_CASE("No weight softens law or CAO", "[check]") {
    auto week = whole_week();
    week.remove("gym.B.2");
    week.school.settings.rules = {
        {.rule = "offer-complete", .weight = 1}, {.rule = "gym-minutes", .weight = 1}};
    CHECK(broken_by(week) == check::Rules{"gym-minutes"});
}

TEST_CASE(
    "A soft rule costs by the weight of the school, and weight 0 switches it off", "[check]"
) {
    auto week = whole_week();
    const auto cost_of = [&](std::string_view rule) {
        std::int64_t cost = 0;
        for (const auto& finding : findings_of(week, rule))
            cost += finding.cost;
        return cost;
    };
    REQUIRE(cost_of("coach-slot") == 4 * 15);
    week.school.settings.rules = {{.rule = "coach-slot", .weight = 2}};
    CHECK(cost_of("coach-slot") == 4 * 2);
    week.school.settings.rules = {{.rule = "coach-slot", .weight = 0}};
    CHECK(findings_of(week, "coach-slot").empty());
}

TEST_CASE("Costs by rule add up to the costs of the verdict", "[check]") {
    auto week = whole_week();
    week.remove("gym.B.2");
    const auto verdict = check::check(week.school, week.roster);
    const auto scores = verdict.per_rule();
    REQUIRE(scores.size() == rulebook::all_rules().size());
    std::int64_t hard = 0;
    std::int64_t soft = 0;
    for (const auto& score : scores) {
        hard += score.hard;
        soft += score.soft;
    }
    CHECK(hard == verdict.hard_cost());
    CHECK(soft == verdict.soft_cost());
    CHECK(scores[rulebook::index_of(rulebook::rule("gym-minutes"))].hard == 45);
}

TEST_CASE("What a roster says about its heads is not believed", "[check]") {
    auto week = whole_week();
    for (auto& session : week.roster.sessions)
        session.head_count = 99;
    CHECK(broken_by(week).empty());
}

TEST_CASE("A roster of another school is refused", "[check]") {
    auto week = whole_week();
    week.roster.school = "elders";
    CHECK_THROWS_AS(check::check(week.school, week.roster), ContractViolation);
}
