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
    const auto& quotas = small.draft().instance.quotas;
    REQUIRE_FALSE(quotas.empty());
    // Two rounds of 30 minutes, 45 to be kept: 15 may go.
    CHECK(quotas.front().given == 60);
    CHECK(quotas.front().at_least == 45);
    CHECK(quotas.front().taken_per_tick == 5);
    REQUIRE(quotas.front().takers.size() == 1);
    CHECK(quotas.front().takers.front().value() == small.row("plusklas.BB-plusklas"));
    CHECK(quotas.front().price == small.price("subject-minutes"));
}

TEST_CASE("subject-minutes: a pull-out within the norm needs no limit", "[planning]") {
    const auto plan = plan_with_norm(30);
    SmallDraft small{plan};
    planning::rules::subject_minutes(small.draft());
    CHECK(small.draft().instance.quotas.empty());
}

TEST_CASE(
    "subject-minutes: a norm above what the week gives is missed from the start", "[planning]"
) {
    const auto plan = plan_with_norm(120);
    SmallDraft small{plan};
    planning::rules::subject_minutes(small.draft());
    REQUIRE_FALSE(small.draft().instance.quotas.empty());
    for (const auto& quota : small.draft().instance.quotas) {
        CHECK(quota.parts.empty());
        CHECK(quota.given < quota.at_least);
    }
}

TEST_CASE("subject-minutes: lessons outside rounds are part of what is due", "[planning]") {
    SmallPlan plan;
    plan.school.norms = {
        {.unit = school::UnitId{0},
         .subject = school::SubjectId{1},
         .per_week = calendar::Minutes{45}}};
    SmallDraft small{plan};
    planning::rules::subject_minutes(small.draft());
    REQUIRE(small.draft().instance.quotas.size() >= 2);  // of both base groups
    for (const auto& quota : small.draft().instance.quotas) {
        REQUIRE(quota.parts.size() == 1);
        CHECK(quota.parts.front().gives == 45);
        CHECK(quota.given == 0);
        CHECK(quota.at_least == 45);
    }
}
