#include "slimfit/grouping/reach.hpp"
#include "slimfit/grouping/spread_bound.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::grouping;

TEST_CASE("Covering the levels between two spans leaves the widest hole open", "[grouping]") {
    const std::vector<int> levels{0, 1, 2, 5, 6};
    CHECK(stretch_between(2, 5, levels) == 0);
    CHECK(stretch_between(1, 5, levels) == 1);
    CHECK(stretch_between(1, 6, levels) == 2);
    CHECK(stretch_between(2, 2, levels) == 0);
}

TEST_CASE("Spans stretch to the ends of the levels and over the gaps between them", "[grouping]") {
    const std::vector<int> levels{0, 1, 2, 5, 6};
    CHECK(width_at_least({{0, 2}, {5, 6}}, levels) == 3);
    CHECK(width_at_least({{1, 1}, {5, 5}}, levels) == 3);
    CHECK(width_at_least({{5, 5}, {1, 1}}, levels) == 3);
    CHECK(width_at_least({{1, 6}, {2, 2}}, levels) == 6);
}

TEST_CASE("The least spread comes from groups of neighbouring levels", "[grouping]") {
    GroupingTask task;
    for (const int level : {4, 0, 0, 1, 8, 9})
        task.members.push_back({.level = level});
    task.members.push_back({});
    CHECK(least_spread(task, 1) == (4 + 4 + 3 + 0 + 4 + 5) + 9);
    CHECK(least_spread(task, 3) == (1 + 1) + 0 + (1 + 1));
    CHECK(least_spread(task, 6) == 0);
    CHECK(least_spread({}, 3) == 0);
}
