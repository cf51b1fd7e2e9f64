#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("few-preparations: each group of a subject is a preparation of its own", "[planning]") {
    SmallPlan plan;
    plan.school.settings.preparations_at_most = 3;
    plan.offer("instructie").times = 2;
    plan.offer("instructie").once_a_day = false;
    SmallDraft small{plan};
    planning::rules::few_preparations(small.draft());
    const auto first = small.event("instructie.BB-rekenen-1").preparation;
    const auto second = small.event("instructie.BB-rekenen-2").preparation;
    CHECK(first >= 0);
    CHECK(second >= 0);
    CHECK(first != second);
    CHECK(small.event("gym.N").preparation < 0);
    const auto& limits = small.draft().instance.preparation_limits;
    REQUIRE(limits.size() == plan.school.staff.size());
    CHECK(limits.front().at_most == 3);
    CHECK(limits.front().price == small.price("few-preparations"));
}
