#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("serves-unit: who does not work for a unit is no candidate there", "[planning]") {
    SmallPlan plan;
    plan.staff("carla").serves.clear();
    SmallDraft small{plan};
    planning::rules::serves_unit(small.draft());
    for (const auto purpose : {SeatPurpose::leader, SeatPurpose::needed}) {
        const auto found = small.candidates("BB.mon.plein", purpose);
        CHECK(std::ranges::find(found, "carla") == found.end());
        CHECK(std::ranges::find(found, "anja") != found.end());
    }
}
