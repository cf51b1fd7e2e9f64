#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("short-week: what is beyond the due may stay open at a price", "[planning]") {
    SmallPlan plan;
    // Once in two days, of which one is free: half a time is due.
    auto& unit = plan.school.units.front();
    unit.rhythm[1] = unit.rhythm[0];
    const auto tuesday = *calendar::Date::parse("2026-11-24");
    plan.school.year.free_periods.push_back({"studiedag", {tuesday, tuesday}});
    SmallDraft small{plan};
    planning::rules::offer_complete(small.draft());
    planning::rules::short_week(small.draft());
    const auto& event = small.event("instructie.BB-rekenen-1");
    CHECK(event.unplaced == small.price("short-week"));
    CHECK(event.seats.front().empty == small.price("offer-complete"));
}
