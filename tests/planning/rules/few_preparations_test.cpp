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

TEST_CASE("few-preparations: a small circle without a subject is prepared too", "[planning]") {
    SmallPlan plan;
    plan.offer("plusklas").subject.reset();
    plan.kind("plusklas").nature = school::Nature::extended_instruction;
    SmallDraft small{plan};
    planning::rules::few_preparations(small.draft());
    CHECK(small.event("plusklas.BB-plusklas").preparation >= 0);
}
