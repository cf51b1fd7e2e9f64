#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("pupil-nowhere: a block of the day without a session has a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::pupil_nowhere(small.draft());
    CHECK(small.event("BB.mon.opening.N").unplaced == small.price("pupil-nowhere"));
    CHECK(small.event("BB.mon.plein").unplaced == small.price("pupil-nowhere"));
    CHECK(small.event("gym.N").unplaced == timetable::Price{});
}
