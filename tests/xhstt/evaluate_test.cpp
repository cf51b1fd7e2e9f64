#include "slimfit/core/contract.hpp"

#include "xhstt/small_instance.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace slimfit::xhstt;
using slimfit::ContractViolation;
using slimfit::test::SmallInstance;

namespace {

const AssignTime every_time{{.event_groups = {SmallInstance::all_events}}};

}  // namespace

TEST_CASE("What is required is hard, the rest soft, and they never mix") {
    SmallInstance small;
    small.event("e", 3);
    const auto found = small.evaluation(
        {{.code = "a", .required = true, .weight = 10, .rule = every_time},
         {.code = "b", .weight = 1, .cost_function = CostFunction::quadratic, .rule = every_time}},
        ""
    );
    CHECK(found.cost == Cost{.hard = 30, .soft = 9});
    CHECK(Cost{.hard = 0, .soft = 1000000} < Cost{.hard = 1, .soft = 0});
}

TEST_CASE("An evaluation names the points that deviate, and what each costs") {
    SmallInstance small;
    small.event("e", 3);
    const auto f = small.event("f", 2);
    const auto found = small.evaluation({{.code = "a", .weight = 5, .rule = every_time}}, "e@0");
    REQUIRE(found.constraints.size() == 1);
    const auto& [constraint, points, cost] = found.constraints[0];
    REQUIRE(points.size() == 1);
    CHECK(points[0].point == Point{f});
    CHECK(points[0].deviation == 2);
    CHECK(points[0].cost == 10);
    CHECK(cost == 10);
}

TEST_CASE("A weight of 0 costs nothing but still names its points") {
    SmallInstance small;
    small.event("e", 3);
    const auto found = small.evaluation({{.code = "a", .weight = 0, .rule = every_time}}, "");
    CHECK(found.cost == Cost{});
    CHECK(found.constraints[0].points.size() == 1);
}

TEST_CASE("Each cost function makes its own of a deviation") {
    Constraint constraint{.weight = 3};
    CHECK(cost_of(constraint, 0) == 0);
    CHECK(cost_of(constraint, 4) == 12);
    constraint.cost_function = CostFunction::quadratic;
    CHECK(cost_of(constraint, 0) == 0);
    CHECK(cost_of(constraint, 4) == 48);
    constraint.cost_function = CostFunction::step;
    CHECK(cost_of(constraint, 0) == 0);
    CHECK(cost_of(constraint, 4) == 3);
}

TEST_CASE("The cost of a point stops before sums can overflow") {
    const Constraint constraint{.weight = 1000, .cost_function = CostFunction::quadratic};
    CHECK(cost_of(constraint, std::numeric_limits<Deviation>::max()) == largest_point_cost);
}

TEST_CASE("What a file leaves out of a timetable is filled in") {
    SmallInstance small;
    const auto e = small.event("e", 3);
    const auto given = SmallInstance::with(SmallInstance::r2);
    const auto f = small.event("f", 2, {given}, SmallInstance::t(5));
    const auto meets = small.meets("e/1@4");
    REQUIRE(meets.size() == 3);
    CHECK(meets[0] == Meet{.event = e, .duration = 1, .start = SmallInstance::t(4)});
    CHECK(meets[1] == Meet{.event = e, .duration = 2});
    CHECK(
        meets[2] ==
        Meet{
            .event = f,
            .duration = 2,
            .start = SmallInstance::t(5),
            .resources = {SmallInstance::r2}}
    );
}

TEST_CASE("Every fault of a timetable is found") {
    SmallInstance small;
    small.instance.resource_types.push_back({.code = "Room"});
    small.instance.resources.push_back({.code = "room", .type = ResourceTypeId{1}});
    const ResourceId room{2};
    const auto e = small.event("e", 2, {SmallInstance::open(SmallInstance::x)});
    const auto f =
        small.event("f", 1, {SmallInstance::with(SmallInstance::r1)}, SmallInstance::t(5));
    const std::vector<Meet> meets{
        {.event = e, .duration = 1, .start = SmallInstance::t(7), .resources = {room}},
        {.event = e, .duration = 2, .start = SmallInstance::t(7), .resources = {{}}},
        {.event = f,
         .duration = 0,
         .start = SmallInstance::t(4),
         .resources = {SmallInstance::r2}}};
    using enum SolutionFaultKind;
    CHECK(
        faults_in(small.instance, meets) ==
        std::vector<SolutionFault>{
            {wrong_type, 0, 0},
            {more_than_event, 1},
            {past_last_time, 1},
            {no_duration, 2},
            {not_the_given_time, 2},
            {not_the_given_resource, 2, 0}}
    );
    CHECK_THROWS_AS(evaluate(small.instance, meets), ContractViolation);
}

TEST_CASE("A given time near the end of the week leaves no room for a long event") {
    SmallInstance small;
    small.event("e", 2, {}, SmallInstance::t(7));
    CHECK(
        faults_in(small.instance, small.meets("")) ==
        std::vector<SolutionFault>{{SolutionFaultKind::past_last_time, 0}}
    );
}
