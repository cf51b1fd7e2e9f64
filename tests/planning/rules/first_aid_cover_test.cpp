#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

namespace {

const timetable::ZoneId hall{3};

/// Of the building with that zone, when it is needed so.
const timetable::OnCall& on_call_in(SmallDraft& small, timetable::ZoneId zone, bool for_heads) {
    const auto& all = small.draft().instance.on_call;
    const auto found = std::ranges::find_if(all, [&](const timetable::OnCall& call) {
        return call.for_heads == for_heads && std::ranges::count(call.near, zone) > 0;
    });
    REQUIRE(found != all.end());
    return *found;
}

}  // namespace

TEST_CASE(
    "first-aid-cover: where nobody lives a first-aider comes along with the pupils", "[planning]"
) {
    SmallPlan plan;
    plan.school.zones[hall.value()].building = "dorpshal";
    plan.staff("quinten").qualifications.push_back({.kind = school::QualificationKind::first_aid});
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    const auto& in_hall = on_call_in(small, hall, true);
    CHECK(in_hall.near == std::vector{hall});
    CHECK(in_hall.people_at_least == 1);
    CHECK(in_hall.price == small.price("first-aid-cover"));
    REQUIRE(in_hall.people.size() == 1);
    CHECK(in_hall.people.front().person.value() == 5);
    CHECK(in_hall.people.front().comes_along);
    // Gym may be in the block of the afternoon only.
    REQUIRE(in_hall.ticks.size() == 1);
    CHECK(in_hall.ticks.front().last - in_hall.ticks.front().first == 9);
}

TEST_CASE("first-aid-cover: where the base groups live any colleague at hand will do") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    REQUIRE(small.draft().instance.on_call.size() == 1);  // one day, one building
    const auto& at_school = small.draft().instance.on_call.front();
    CHECK_FALSE(at_school.for_heads);
    CHECK(at_school.people.empty());
    CHECK(at_school.near.size() == plan.school.zones.size());
    CHECK(at_school.people_at_least == 1);
    // From the opening at 08:30 to the end of the closing at 11:30 without a gap.
    REQUIRE(at_school.ticks.size() == 1);
    CHECK(at_school.ticks.front().last - at_school.ticks.front().first == 36);
}

TEST_CASE("first-aid-cover: where groups live but have no lesson, who is there needs one") {
    SmallPlan plan;
    // A second unit lives in the hall, and has no school today.
    plan.school.zones[hall.value()].building = "dependance";
    plan.school.base_groups.push_back(
        {.code = "X", .unit = school::UnitId{0}, .home = school::ZoneId{hall.value()}}
    );
    plan.staff("anja").qualifications.push_back({.kind = school::QualificationKind::first_aid});
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    const auto& in_hall = on_call_in(small, hall, true);
    REQUIRE(in_hall.people.size() == 1);
    CHECK_FALSE(in_hall.people.front().comes_along);
}

TEST_CASE("first-aid-cover: who is a first-aider on that day can be called while she works") {
    SmallPlan plan;
    plan.school.zones[hall.value()].building = "dorpshal";
    plan.staff("anja").qualifications.push_back({.kind = school::QualificationKind::first_aid});
    plan.staff("bram").qualifications.push_back(
        {.kind = school::QualificationKind::first_aid,
         .until = calendar::IsoWeek{2026, 48}.monday().plus_days(-1)}
    );
    SmallDraft small{plan};
    planning::rules::first_aid_cover(small.draft());
    const auto& at_school = on_call_in(small, timetable::ZoneId{0}, false);
    REQUIRE(at_school.people.size() == 1);
    const auto& anja = at_school.people.front();
    CHECK(plan.school.staff[anja.person.value()].code == "anja");
    CHECK_FALSE(anja.comes_along);
    REQUIRE(anja.at_hand.size() == 1);
    CHECK(anja.at_hand.front().last - anja.at_hand.front().first == 96);  // 08:00-16:00
    CHECK(std::ranges::count(at_school.near, hall) == 0);
}
