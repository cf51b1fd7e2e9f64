#include "slimfit/staffing/demand_graph.hpp"
#include "slimfit/staffing/people_needed.hpp"

#include "staffing/tiny_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::staffing;
using test::add_lesson;
using test::tiny_week;
using timetable::TickRange;

namespace {

std::vector<TickRange> ticks_of(const DemandGraph& graph, std::size_t demand) {
    std::vector<TickRange> ticks;
    for (const auto supply : graph.suppliers[demand])
        ticks.push_back(graph.supplies[supply].ticks);
    return ticks;
}

}  // namespace

TEST_CASE("A lesson is cut where another starts", "[staffing]") {
    auto week = tiny_week(1);
    add_lesson(week, {0}, 6, {0});
    add_lesson(week, {4}, 4, {0});
    const auto graph = fixed_demand(people_needed(week));

    REQUIRE(graph.demands.size() == 4);
    CHECK(graph.demands[0].moment == TickRange{0, 4});
    CHECK(graph.demands[1].moment == TickRange{4, 6});
    CHECK(graph.demands[2].moment == TickRange{4, 6});
    CHECK(graph.demands[3].moment == TickRange{6, 8});
    CHECK(graph.suppliers[1] == graph.suppliers[2]);
    CHECK(graph.supplies.size() == 3);
}

TEST_CASE("A person who is away for part of a start cannot serve it", "[staffing]") {
    auto week = tiny_week(2);
    week.people[1].available = {{0, 5}};
    add_lesson(week, {0, 3}, 3, {0, 1});
    const auto graph = whole_demand(people_needed(week));
    REQUIRE(graph.demands.size() == 1);
    CHECK(ticks_of(graph, 0) == std::vector<TickRange>{{0, 3}, {3, 6}, {0, 3}});
}

TEST_CASE(
    "Where a start is cut, every start of that event is cut at the same offset", "[staffing]"
) {
    auto week = tiny_week(1);
    add_lesson(week, {0, 6}, 3, {0});
    add_lesson(week, {7}, 1, {0});  // cuts 6-9 at 7 and 8, so 0-3 at 1 and 2
    const auto graph = whole_demand(people_needed(week));
    REQUIRE(graph.demands.size() == 4);
    CHECK(ticks_of(graph, 0) == std::vector<TickRange>{{0, 1}, {6, 7}});
    CHECK(ticks_of(graph, 1) == std::vector<TickRange>{{1, 2}, {7, 8}});
    CHECK(ticks_of(graph, 2) == std::vector<TickRange>{{2, 3}, {8, 9}});
    CHECK(ticks_of(graph, 3) == std::vector<TickRange>{{7, 8}});
}

TEST_CASE("A fixed demand is what an event takes up wherever it starts", "[staffing]") {
    auto week = tiny_week(1);
    add_lesson(week, {0, 2}, 3, {0});
    add_lesson(week, {5, 9}, 3, {0});
    const auto graph = fixed_demand(people_needed(week));
    REQUIRE(graph.demands.size() == 1);
    CHECK(graph.demands[0].event == 0);
    CHECK(graph.demands[0].moment == TickRange{2, 3});
}
