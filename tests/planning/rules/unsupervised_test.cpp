#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("unsupervised: a block without anybody who leads it has a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::unsupervised(small.draft());
    CHECK(small.event("BB.mon.plein").seats.front().empty == small.price("unsupervised"));
    CHECK(small.event("BB.mon.r1").seats.front().empty == small.price("unsupervised"));
    CHECK_FALSE(small.event("gym.N").seats.front().empty.has_value());
}
