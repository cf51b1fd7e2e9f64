#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("spread-days: two sessions a week are better not on days in a row", "[planning]") {
    SmallPlan plan;
    plan.school.units.front().rhythm[2] = plan.school.units.front().rhythm[0];
    plan.offer("gym").times = 2;
    SmallDraft small{plan};
    planning::rules::spread_days(small.draft());
    const auto& instance = small.draft().instance;
    CHECK(instance[*small.event("gym.N").course].adjacent_days == small.price("spread-days"));
    CHECK_FALSE(instance[*small.event("instructie.BB-rekenen-1").course].adjacent_days.has_value());
}
