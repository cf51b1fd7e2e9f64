#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("core-early: each half hour after the day begins costs a core session", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::core_early(small.draft());
    const auto& starts = small.event("instructie.BB-rekenen-1").starts;
    REQUIRE(starts.size() == 2);
    CHECK(starts[0].costs.empty());  // ten minutes after
    REQUIRE(starts[1].costs.size() == 1);
    CHECK(starts[1].costs.front() == small.price("core-early"));
    CHECK(small.event("gym.N").starts.front().costs.empty());
}
