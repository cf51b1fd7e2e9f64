#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("zone-capacity: too many heads in a zone have a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::zone_capacity(small.draft());
    CHECK(small.draft().instance.prices.zone_capacity == small.price("zone-capacity"));
    CHECK(small.price("zone-capacity").hard);
}

TEST_CASE("zone-capacity: a weight in the school file makes it soft", "[planning]") {
    SmallPlan plan;
    plan.set_weight("zone-capacity", 7);
    SmallDraft small{plan};
    planning::rules::zone_capacity(small.draft());
    const auto price = small.draft().instance.prices.zone_capacity;
    CHECK_FALSE(price.hard);
    CHECK(price.each == 7);
}
