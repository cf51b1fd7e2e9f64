#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("within-rhythm: moments of the planner lie inside the rhythm", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::within_rhythm(small.draft());
    for (const auto& event : small.draft().instance.events)
        for (const auto& start : event.starts)
            CHECK(start.costs.empty());
}

TEST_CASE("within-rhythm: a judged session elsewhere costs", "[planning]") {
    const SmallPlan plan;
    auto demands = planning::demands_of(plan.school, plan.groups, {2026, 48});
    demands.front().outside_rhythm = true;
    auto draft = planning::make_skeleton(plan.school, plan.groups, demands, {.week = {2026, 48}});
    planning::rules::within_rhythm(draft);
    REQUIRE(draft.event(0).starts.front().costs.size() == 1);
    CHECK(draft.event(0).starts.front().costs.front() == draft.prices.of("within-rhythm"));
}
