#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("same-leader: another leader for the same group and offer costs", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::same_leader(small.draft());
    for (const auto& course : small.draft().instance.courses)
        CHECK(course.leaders == small.price("same-leader"));
    CHECK_FALSE(small.draft().instance.courses.empty());
}

TEST_CASE("same-leader: weight 0 puts it off", "[planning]") {
    SmallPlan plan;
    plan.set_weight("same-leader", 0);
    SmallDraft small{plan};
    planning::rules::same_leader(small.draft());
    for (const auto& course : small.draft().instance.courses)
        CHECK_FALSE(course.leaders.has_value());
}
