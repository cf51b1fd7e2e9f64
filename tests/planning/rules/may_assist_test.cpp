#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("may-assist: only the roles of the kind assist", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::may_assist(small.draft());
    CHECK(
        small.candidates("instructie.BB-rekenen-1", SeatPurpose::spare) ==
        std::vector<std::string>{"anja", "bram", "carla", "gijs", "hanna"}
    );
    CHECK(
        small.candidates("BB.mon.plein", SeatPurpose::needed) ==
        std::vector<std::string>{"anja", "bram", "carla", "gijs", "hanna", "tom"}
    );
}
