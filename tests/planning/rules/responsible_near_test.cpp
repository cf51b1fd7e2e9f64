#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("responsible-near: the kind says whether next door is near", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::responsible_near(small.draft());
    CHECK(small.event("instructie.BB-rekenen-1").watched_next_door);
    CHECK_FALSE(small.event("BB.mon.r1").watched_next_door);
    CHECK(small.draft().instance.prices.watcher_away == small.price("responsible-near"));
}

TEST_CASE("responsible-near: a school may allow independent work next door", "[planning]") {
    SmallPlan plan;
    plan.school.settings.independent_work_next_door = true;
    SmallDraft small{plan};
    planning::rules::responsible_near(small.draft());
    CHECK(small.event("BB.mon.r1").watched_next_door);
}

TEST_CASE("responsible-near: nobody watches from a meeting", "[planning]") {
    SmallPlan plan;
    const calendar::TimeSpan window{
        calendar::ClockTime{calendar::Minutes{510}}, calendar::ClockTime{calendar::Minutes{600}}};
    plan.school.staff_sessions = {
        {.code = "unitoverleg",
         .kind = school::SessionKindId{9},
         .attendees = {school::StaffId{0}},
         .duration = calendar::Minutes{30},
         .window = window}};
    SmallDraft small{plan};
    planning::rules::responsible_near(small.draft());
    CHECK_FALSE(small.event("unitoverleg").leaves_eyes_free);
    CHECK(small.event("instructie.BB-rekenen-1").leaves_eyes_free);
}
