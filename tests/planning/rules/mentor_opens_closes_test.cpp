#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("mentor-opens-closes: the first and last block belong to the mentor", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::mentor_opens_closes(small.draft());
    CHECK(
        small.candidates("BB.mon.opening.Z", SeatPurpose::leader) ==
        std::vector<std::string>{"bram"}
    );
    CHECK(
        small.candidates("BB.mon.sluiting.N", SeatPurpose::leader) ==
        std::vector<std::string>{"anja"}
    );
    CHECK(small.candidates("BB.mon.eten.N", SeatPurpose::leader).size() > 1);
}

TEST_CASE("mentor-opens-closes: with a weight another may, at that cost", "[planning]") {
    SmallPlan plan;
    plan.set_weight("mentor-opens-closes", 12);
    SmallDraft small{plan};
    planning::rules::mentor_opens_closes(small.draft());
    CHECK(small.cost("BB.mon.opening.N", SeatPurpose::leader, "carla") == timetable::Score{0, 12});
    CHECK(small.cost("BB.mon.opening.N", SeatPurpose::leader, "anja") == timetable::Score{});
}

TEST_CASE(
    "mentor-opens-closes: where a colleague is absent another may, at a price", "[planning]"
) {
    SmallPlan plan;
    plan.school.exceptions.absences.push_back(tests::absence_of(plan, "carla"));
    SmallDraft small{plan};
    planning::rules::mentor_opens_closes(small.draft());
    const auto price = small.price("mentor-opens-closes");
    CHECK(
        small.cost("BB.mon.opening.N", SeatPurpose::leader, "gijs") ==
        timetable::Score{price.each, 0}
    );
    CHECK(small.cost("BB.mon.opening.N", SeatPurpose::leader, "anja") == timetable::Score{});
    // Bram has a group of his own to open with.
    CHECK(
        small.cost("BB.mon.opening.N", SeatPurpose::leader, "bram") ==
        timetable::Score{2 * price.each, 0}
    );
}

TEST_CASE(
    "mentor-opens-closes: a unit of one base group closes its day with the mentor", "[planning]"
) {
    SmallPlan plan;
    std::erase_if(plan.groups, [](const grouping::WeekGroup& group) {
        return group.base_group == school::BaseGroupId{1};
    });
    plan.school.units.front().rhythm.front().back().shape = school::BlockShape::whole_unit;
    SmallDraft small{plan};
    planning::rules::mentor_opens_closes(small.draft());
    CHECK(
        small.candidates("BB.mon.sluiting", planning::SeatPurpose::leader) ==
        std::vector<std::string>{"anja"}
    );
}
