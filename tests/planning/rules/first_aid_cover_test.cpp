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

TEST_CASE("first-aid-cover: where the base groups live any colleague at hand will do") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    CHECK(small.draft().instance.mixtures.empty());
    const auto& on_call = small.draft().instance.on_call;
    REQUIRE(on_call.size() == 1);  // one day, one building
    CHECK(on_call.front().people.empty());
    CHECK(on_call.front().far.empty());
    CHECK(on_call.front().people_at_least == 1);
    // From the opening at 08:30 to the end of the closing at 11:30 without a gap.
    REQUIRE(on_call.front().ticks.size() == 1);
    CHECK(on_call.front().ticks.front().last - on_call.front().ticks.front().first == 36);
}

TEST_CASE("first-aid-cover: who is a first-aider on that day can be called while she works") {
    SmallPlan plan;
    plan.school.zones[3].building = "dorpshal";
    plan.staff("anja").qualifications.push_back({.kind = school::QualificationKind::first_aid});
    plan.staff("bram").qualifications.push_back(
        {.kind = school::QualificationKind::first_aid,
         .until = calendar::IsoWeek{2026, 48}.monday().plus_days(-1)}
    );
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    const auto& on_call = small.draft().instance.on_call;
    REQUIRE(on_call.size() == 1);
    REQUIRE(on_call.front().people.size() == 1);
    const auto& anja = on_call.front().people.front();
    CHECK(plan.school.staff[anja.person.value()].code == "anja");
    REQUIRE(anja.at_hand.size() == 1);
    CHECK(anja.at_hand.front().last - anja.at_hand.front().first == 96);  // 08:00-16:00
    CHECK(on_call.front().far == std::vector{timetable::ZoneId{3}});
}
