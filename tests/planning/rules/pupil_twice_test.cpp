#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("pupil-twice: pupils in two places at once have a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::pupil_twice(small.draft());
    CHECK(small.draft().instance.prices.group_clash == small.price("pupil-twice"));
    CHECK(small.price("pupil-twice").hard);
}

TEST_CASE("pupil-twice: a weight in the school file makes it soft", "[planning]") {
    SmallPlan plan;
    plan.set_weight("pupil-twice", 7);
    SmallDraft small{plan};
    planning::rules::pupil_twice(small.draft());
    const auto price = small.draft().instance.prices.group_clash;
    CHECK_FALSE(price.hard);
    CHECK(price.each == 7);
}
