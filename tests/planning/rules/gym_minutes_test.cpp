#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

namespace {

const timetable::ZoneId hall{3};

}  // namespace

TEST_CASE("gym-minutes: each base group is owed the minutes of the law", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::gym_minutes(small.draft());
    const auto& quotas = small.draft().instance.quotas;
    REQUIRE_FALSE(quotas.empty());
    for (const auto& quota : quotas) {
        REQUIRE(quota.parts.size() == 1);
        CHECK(quota.parts.front().gives == 45);
        CHECK(quota.parts.front().less.empty());
        CHECK(quota.at_least == 90);
        CHECK(quota.price == small.price("gym-minutes"));
    }
    CHECK(quotas.front().parts.front().event.value() == small.row("gym.N"));
}

TEST_CASE("gym-minutes: the walk to a hall there and back is no gym", "[planning]") {
    SmallPlan plan;
    plan.school.zones[hall.value()].walking = calendar::Minutes{10};
    SmallDraft small{plan};
    planning::rules::gym_minutes(small.draft());
    const auto& part = small.draft().instance.quotas.front().parts.front();
    REQUIRE(part.less.size() == 1);
    CHECK(part.less.front().zone == hall);
    CHECK(part.less.front().less == 20);
}

TEST_CASE("gym-minutes: pupils below year group 3 are owed none", "[planning]") {
    SmallPlan plan;
    for (auto& pupil : plan.school.pupils)
        pupil.year_group = 2;
    SmallDraft small{plan};
    planning::rules::gym_minutes(small.draft());
    CHECK(small.draft().instance.quotas.empty());
}
