#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("person-twice: a person in two places at once has a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::person_twice(small.draft());
    CHECK(small.draft().instance.prices.person_clash == small.price("person-twice"));
    CHECK(small.price("person-twice").hard);
}

TEST_CASE("person-twice: a weight in the school file makes it soft", "[planning]") {
    SmallPlan plan;
    plan.set_weight("person-twice", 7);
    SmallDraft small{plan};
    planning::rules::person_twice(small.draft());
    const auto price = small.draft().instance.prices.person_clash;
    CHECK_FALSE(price.hard);
    CHECK(price.each == 7);
}
