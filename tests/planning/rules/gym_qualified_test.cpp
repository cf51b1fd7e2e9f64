#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("gym-qualified: gym from group 3 on asks for the qualification", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::gym_qualified(small.draft());
    CHECK(small.candidates("gym.N", SeatPurpose::leader) == std::vector<std::string>{"quinten"});
}

TEST_CASE("gym-qualified: any group teacher gives gym to groups 1 and 2", "[planning]") {
    SmallPlan plan;
    for (auto& pupil : plan.school.pupils)
        pupil.year_group = 2;
    SmallDraft small{plan};
    planning::rules::gym_qualified(small.draft());
    CHECK(
        small.candidates("gym.N", SeatPurpose::leader) ==
        std::vector<std::string>{"anja", "bram", "carla", "quinten"}
    );
}
