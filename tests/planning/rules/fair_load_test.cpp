#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("fair-load: load is shared by contract over who works this week", "[planning]") {
    SmallPlan plan;
    plan.staff("carla").presence.clear();
    SmallDraft small{plan};
    planning::rules::fair_load(small.draft());
    const auto& fair = small.draft().instance.fair_load;
    REQUIRE(fair.has_value());
    REQUIRE(fair->shares.size() == 5);  // carla is away, tom has no contract
    CHECK(fair->shares.front().contract == 10000);
    CHECK(fair->price == small.price("fair-load"));
    for (const auto& share : fair->shares)
        CHECK(share.person.value() != 2);
    CHECK_FALSE(small.event("break.anja.mon").counts_as_load);
    CHECK(small.event("BB.mon.plein").counts_as_load);
}

TEST_CASE("fair-load: who works for no unit has no share", "[planning]") {
    SmallPlan plan;
    plan.staff("bram").serves.clear();
    SmallDraft small{plan};
    planning::rules::fair_load(small.draft());
    const auto& fair = small.draft().instance.fair_load;
    REQUIRE(fair.has_value());
    CHECK(fair->shares.size() == 5);
}
