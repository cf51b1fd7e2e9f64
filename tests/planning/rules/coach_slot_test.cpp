#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("coach-slot: a round without a teacher for talks costs", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::coach_slot(small.draft());
    CHECK(small.event("BB.mon.r1.coach.1").seats.front().empty == small.price("coach-slot"));
    CHECK(small.event("BB.mon.r1.coach.1").unplaced == small.price("coach-slot"));
    CHECK_FALSE(small.price("coach-slot").hard);
    CHECK_THROWS(small.row("BB.mon.middag.coach.1"));
}
