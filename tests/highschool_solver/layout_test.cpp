#include "slimfit/highschool_solver/moves.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace slimfit;
using namespace slimfit::highschool;
using highschool_solver::Bench;
using highschool_solver::Choices;
using highschool_solver::lay_out;

namespace {

/// One room in a week of so many times, and a lesson in it of each of these durations.
xhstt::Instance week_of_room(int times, const std::vector<int>& durations) {
    xhstt::Instance instance;
    for (auto time = 0; time < times; ++time)
        instance.times.push_back({.code = "t" + std::to_string(time)});
    instance.resource_types = {{.code = "R"}};
    instance.resources = {{.code = "gym"}};
    for (const auto duration : durations) {
        const auto code = "e" + std::to_string(instance.events.size());
        instance.events.push_back({.code = code, .duration = duration, .workload = duration});
        instance.events.back().places.push_back({.preassigned = ResourceId{0}, .workload = duration}
        );
    }
    const xhstt::AppliesToResources gym{{}, {ResourceId{0}}};
    instance.constraints = {
        {.code = "clashes", .required = true, .weight = 1, .rule = xhstt::AvoidClashes{gym}}};
    return instance;
}

struct Placed {
    Placed(const xhstt::Instance& instance, const std::vector<Start>& starts)
        : prepared{prepare(instance)}, choices{prepared}, solution{prepared} {
        for (Row event = 0; event < starts.size(); ++event)
            solution.set_start(meet_of(event), starts[event]);
        solution.keep();
        bench.shifted.resize(prepared.meets);
    }

    [[nodiscard]] MeetId meet_of(Row event) const {
        return MeetId{prepared.events[event].first_meet};
    }

    Prepared prepared;
    Choices choices;
    Solution solution;
    solver::Random random{1};
    Bench bench{.solution = solution, .choices = choices, .random = random, .energy = {10}};
};

}  // namespace

TEST_CASE("laying out finds how lessons of three and of two times fill a room") {
    const auto instance = week_of_room(12, {2, 3, 2, 3, 2});
    Placed placed{instance, {0, 2, 4, 6, 8}};
    REQUIRE(placed.solution.score().hard > 0);
    for (auto tried = 0; tried < 500 && placed.solution.score().hard > 0; ++tried)
        if (const auto before = placed.solution.score();
            lay_out(placed.bench) && placed.solution.score() <= before)
            placed.solution.keep();
        else
            placed.solution.undo_to(0);
    CHECK(placed.solution.score().hard == 0);
}

TEST_CASE("laying out places all that it lifts, where the room is free") {
    const auto instance = week_of_room(12, {2, 3, 2, 3});
    Placed placed{instance, {0, 2, 5, 9}};
    auto moved = 0;
    for (auto tried = 0; tried < 200; ++tried) {
        if (!lay_out(placed.bench)) {
            placed.solution.undo_to(0);
            continue;
        }
        ++moved;
        CHECK(placed.solution.score().hard == 0);
        for (Row event = 0; event < 4; ++event)
            CHECK(placed.solution.start(placed.meet_of(event)) != no_start);
        placed.solution.keep();
    }
    CHECK(moved > 20);
}

TEST_CASE("laying out does nothing for a room that is never free") {
    const auto instance = week_of_room(4, {2, 2});
    Placed placed{instance, {0, 2}};
    for (auto tried = 0; tried < 50; ++tried)
        CHECK_FALSE(lay_out(placed.bench));
}
