#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("zone-closed: a session in a closed zone has a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::zone_closed(small.draft());
    CHECK(small.draft().instance.prices.zone_closed == small.price("zone-closed"));
    CHECK(small.price("zone-closed").hard);
}

TEST_CASE("zone-closed: a weight in the school file makes it soft", "[planning]") {
    SmallPlan plan;
    plan.set_weight("zone-closed", 7);
    SmallDraft small{plan};
    planning::rules::zone_closed(small.draft());
    const auto price = small.draft().instance.prices.zone_closed;
    CHECK_FALSE(price.hard);
    CHECK(price.each == 7);
}
