#include "slimfit/highschool_solver/moves.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::highschool;
using highschool_solver::Bench;
using highschool_solver::Choices;

namespace {

/// Anna gives so many lessons of one time in a week of two days of three times each.
xhstt::Instance week_of_anna(int lessons) {
    xhstt::Instance instance;
    for (auto time = 0; time < 6; ++time)
        instance.times.push_back({.code = "t" + std::to_string(time)});
    const auto time = [](std::uint32_t row) { return xhstt::TimeId{row}; };
    instance.time_groups = {
        {.code = "monday", .times = {time(0), time(1), time(2)}},
        {.code = "tuesday", .times = {time(3), time(4), time(5)}}};
    instance.resource_types = {{.code = "A"}};
    instance.resources = {{.code = "anna"}};
    for (auto lesson = 0; lesson < lessons; ++lesson) {
        instance.events.push_back(
            {.code = "e" + std::to_string(lesson), .duration = 1, .workload = 1}
        );
        instance.events.back().places.push_back({.preassigned = ResourceId{0}, .workload = 1});
    }
    const xhstt::AppliesToResources anna{{}, {ResourceId{0}}};
    instance.constraints = {
        {.code = "clashes", .required = true, .weight = 1, .rule = xhstt::AvoidClashes{anna}},
        {.code = "days",
         .weight = 5,
         .rule = xhstt::ClusterBusyTimes{
             anna, {xhstt::TimeGroupId{0}, xhstt::TimeGroupId{1}}, {1, 1}}}};
    return instance;
}

/// The lessons at these times, one each, and what is wrong then.
struct Placed {
    Placed(const xhstt::Instance& instance, const std::vector<Start>& starts)
        : prepared{prepare(instance)}, choices{prepared}, solution{prepared} {
        for (std::size_t row = 0; row < starts.size(); ++row)
            solution.set_start(MeetId{prepared.events[row].first_meet}, starts[row]);
        solution.keep();
        bench.shifted.resize(prepared.meets);
        bench.breaches = breaches(solution);
    }

    Prepared prepared;
    Choices choices;
    Solution solution;
    solver::Random random{1};
    Bench bench{.solution = solution, .choices = choices, .random = random, .energy = {10}};
};

}  // namespace

TEST_CASE("what has to do with hard cost is what clashes, and nothing else") {
    const auto instance = week_of_anna(4);
    const Placed placed{instance, {0, 3, 3, 4}};
    const auto hot = hot_spots(placed.solution, placed.choices, placed.bench.breaches);
    CHECK(
        hot.meets ==
        std::vector{
            MeetId{placed.prepared.events[1].first_meet},
            MeetId{placed.prepared.events[2].first_meet}}
    );
    CHECK(hot.tasks.empty());
}

TEST_CASE("all clashes of a resource are gone at once where it has free times") {
    const auto instance = week_of_anna(6);
    Placed placed{instance, {0, 0, 1, 1, 2, 2}};
    CHECK(placed.solution.score().hard == 3);
    REQUIRE(spread_out(placed.bench));
    CHECK(placed.solution.score().hard == 0);
    CHECK(placed.solution == placed.solution.rebuilt());
    placed.bench.breaches = breaches(placed.solution);
    CHECK_FALSE(spread_out(placed.bench));
}

TEST_CASE("a resource that is busy on too many days leaves one of them with all it does there") {
    const auto instance = week_of_anna(3);
    Placed placed{instance, {0, 3, 4}};
    CHECK(placed.solution.score() == Score{0, 5});
    REQUIRE(clear_group(placed.bench));
    CHECK(placed.solution.score() == Score{});
    CHECK(placed.solution == placed.solution.rebuilt());
    CHECK_FALSE(clear_group(placed.bench));
}

TEST_CASE("a day that cannot be cleared stays as it is") {
    const auto instance = week_of_anna(6);
    Placed placed{instance, {0, 1, 2, 3, 4, 5}};
    const auto before = placed.solution;
    CHECK_FALSE(clear_group(placed.bench));
    placed.solution.undo_to(0);
    CHECK(placed.solution == before);
}
