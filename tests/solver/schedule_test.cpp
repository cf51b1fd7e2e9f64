#include "slimfit/solver/schedule.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::solver;
using namespace std::chrono_literals;

TEST_CASE("a search cools from its first temperature to its last") {
    const auto schedule =
        Schedule{{.steps = 1'000}, {.first_temperature = 80, .last_temperature = 5}};
    CHECK(schedule.temperature(0, 0ms) == 80);
    CHECK(schedule.temperature(500, 0ms) == 20);
    CHECK(schedule.temperature(1'000, 0ms) == 5);
    CHECK(schedule.temperature(5'000, 0ms) == 5);
}

TEST_CASE("under a step limit the clock changes nothing") {
    const auto schedule = Schedule{{.steps = 1'000}, {}};
    CHECK(schedule.temperature(300, 0ms) == schedule.temperature(300, 5'000ms));
    CHECK_FALSE(schedule.is_over(999, 100'000ms));
    CHECK(schedule.is_over(1'000, 0ms));
}

TEST_CASE("of two limits the first to be reached counts") {
    const auto schedule = Schedule{{.steps = 1'000, .time = 200ms}, {}};
    CHECK_FALSE(schedule.is_over(999, 199ms));
    CHECK(schedule.is_over(0, 200ms));
    CHECK(schedule.is_over(1'000, 0ms));
    CHECK(schedule.temperature(0, 100ms) == schedule.temperature(500, 0ms));
}
