#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("working-time: a session outside the own working time has a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::working_time(small.draft());
    CHECK(small.draft().instance.prices.person_unavailable == small.price("working-time"));
    CHECK(small.price("working-time").hard);
}

TEST_CASE("working-time: who is not there at any moment is no candidate", "[planning]") {
    SmallPlan plan;
    const calendar::ClockTime nine{calendar::Minutes{540}};
    plan.staff("carla").presence.front().time.begin = nine;
    SmallDraft small{plan};
    const auto opening = small.candidates("BB.mon.opening.N", SeatPurpose::leader);
    CHECK(std::ranges::find(opening, "carla") == opening.end());
    const auto closing = small.candidates("BB.mon.sluiting.N", SeatPurpose::leader);
    CHECK(std::ranges::find(closing, "carla") != closing.end());
}
