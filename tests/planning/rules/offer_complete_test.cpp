#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("offer-complete: a session without a moment or a leader has a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::offer_complete(small.draft());
    const auto& event = small.event("instructie.BB-rekenen-1");
    CHECK(event.unplaced == small.price("offer-complete"));
    CHECK(event.seats.front().empty == small.price("offer-complete"));
    CHECK_FALSE(event.seats.back().empty.has_value());
}
