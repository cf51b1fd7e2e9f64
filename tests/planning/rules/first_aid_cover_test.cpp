#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("first-aid-cover: who goes to another building has a first-aider along", "[planning]") {
    SmallPlan plan;
    plan.school.zones[3].building = "dorpshal";
    plan.staff("quinten").qualifications.push_back({.kind = school::QualificationKind::first_aid});
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    const auto& mixtures = small.draft().instance.mixtures;
    REQUIRE(mixtures.size() == 2);  // gym of both base groups
    CHECK(mixtures.front().event.value() == small.row("gym.N"));
    CHECK(mixtures.front().at_least == 1);
    REQUIRE(mixtures.front().people.size() == 1);
    CHECK(mixtures.front().people.front().value() == 5);
    CHECK(mixtures.front().price == small.price("first-aid-cover"));
}

TEST_CASE("first-aid-cover: where the base groups live colleagues are around", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    CHECK(small.draft().instance.mixtures.empty());
}
