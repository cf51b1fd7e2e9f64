#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("own-mentor: lunch with another than the mentor costs", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::own_mentor(small.draft());
    const auto price = small.price("own-mentor");
    CHECK(small.cost("BB.mon.eten.N", SeatPurpose::leader, "bram") == timetable::cost(price, 1));
    CHECK(small.cost("BB.mon.eten.N", SeatPurpose::leader, "anja") == timetable::Score{});
    // Opening the day is a rule of its own.
    CHECK(small.cost("BB.mon.opening.N", SeatPurpose::leader, "bram") == timetable::Score{});
}
