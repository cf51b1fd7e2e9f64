#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE(
    "lesson-hours: a teacher's limit is pro rata to contract and school weeks", "[planning]"
) {
    SmallPlan plan;
    plan.staff("bram").consents_to_more_lessons = true;
    SmallDraft small{plan};
    planning::rules::lesson_hours(small.draft());
    const auto& limits = small.draft().instance.lesson_limits;
    // anja, carla and quinten; bram consents, the others do not teach.
    REQUIRE(limits.size() == 3);
    const auto weeks = plan.school.year.school_weeks_in_tenths();
    CHECK(limits[0].ticks_at_most == 56400 * 10 / weeks / 5);
    CHECK(limits[1].ticks_at_most == 56400 * 6 / weeks / 5);
    CHECK(limits[0].price == small.price("lesson-hours"));
    CHECK(small.event("instructie.BB-rekenen-1").counts_as_lesson);
    CHECK_FALSE(small.event("BB.mon.plein").counts_as_lesson);
}

TEST_CASE("lesson-hours: lessons are time with pupils, and no talk with one of them") {
    SmallPlan plan;
    plan.kind("plusklas").nature = school::Nature::coaching;
    SmallDraft small{plan};
    planning::rules::lesson_hours(small.draft());
    CHECK(small.event("instructie.BB-rekenen-1").counts_as_lesson);
    CHECK_FALSE(small.event("plusklas.BB-plusklas").counts_as_lesson);
}
