#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("zone-twice: two sessions in one zone have a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::zone_twice(small.draft());
    CHECK(small.draft().instance.prices.zone_clash == small.price("zone-twice"));
    CHECK(small.price("zone-twice").hard);
}

TEST_CASE("zone-twice: a weight in the school file makes it soft", "[planning]") {
    SmallPlan plan;
    plan.set_weight("zone-twice", 7);
    SmallDraft small{plan};
    planning::rules::zone_twice(small.draft());
    const auto price = small.draft().instance.prices.zone_clash;
    CHECK_FALSE(price.hard);
    CHECK(price.each == 7);
}
