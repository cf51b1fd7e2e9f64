#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE(
    "responsible-limit: the school says how many sessions one teacher watches", "[planning]"
) {
    SmallPlan plan;
    plan.school.settings.watched_at_most = 3;
    SmallDraft small{plan};
    planning::rules::responsible_limit(small.draft());
    CHECK(small.draft().instance.prices.watched_at_most == 3);
    CHECK(small.draft().instance.prices.watched_too_many == small.price("responsible-limit"));
}
