#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

namespace {

SmallPlan plan_with_norm(int minutes) {
    SmallPlan plan;
    plan.school.norms = {
        {.unit = school::UnitId{0},
         .subject = school::SubjectId{0},
         .per_week = calendar::Minutes{minutes}}};
    return plan;
}

}  // namespace

TEST_CASE("subject-minutes: a pull-out may take no more than the norm leaves", "[planning]") {
    const auto plan = plan_with_norm(45);
    SmallDraft small{plan};
    planning::rules::subject_minutes(small.draft());
    const auto& limits = small.draft().instance.ticks_limits;
    REQUIRE_FALSE(limits.empty());
    // Two rounds of 30 minutes, 45 to be kept: 15 may go.
    CHECK(limits.front().ticks_at_most == 3);
    REQUIRE(limits.front().events.size() == 1);
    CHECK(limits.front().events.front().value() == small.row("plusklas.BB-plusklas"));
    CHECK(limits.front().price == small.price("subject-minutes"));
}

TEST_CASE("subject-minutes: a pull-out within the norm needs no limit", "[planning]") {
    const auto plan = plan_with_norm(30);
    SmallDraft small{plan};
    planning::rules::subject_minutes(small.draft());
    CHECK(small.draft().instance.ticks_limits.empty());
}

TEST_CASE(
    "subject-minutes: a norm above what the week gives is missed from the start", "[planning]"
) {
    const auto plan = plan_with_norm(120);
    SmallDraft small{plan};
    planning::rules::subject_minutes(small.draft());
    REQUIRE_FALSE(small.draft().instance.quotas.empty());
    const auto& quota = small.draft().instance.quotas.front();
    CHECK(quota.parts.empty());
    CHECK(quota.at_least == 1);
    CHECK(quota.price == small.price("subject-minutes"));
}
