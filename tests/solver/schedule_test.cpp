#include "slimfit/solver/schedule.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::solver;
using namespace std::chrono_literals;

namespace {

constexpr auto cooling = Cooling{
    .first_temperature = 80,
    .last_temperature = 5,
    .first_hard_weight = 10,
    .last_hard_weight = 90};

}  // namespace

TEST_CASE("an annealing cools from its first temperature to its last") {
    const auto schedule = Schedule{{.steps = 1'000}, cooling};
    CHECK(schedule.heat(0, 0ms).temperature == 80);
    CHECK(schedule.heat(500, 0ms).temperature == 20);
    CHECK(schedule.heat(1'000, 0ms).temperature == 5);
    CHECK(schedule.heat(5'000, 0ms).temperature == 5);
}

TEST_CASE("hard cost comes to weigh more while an annealing cools") {
    const auto schedule = Schedule{{.steps = 1'000}, cooling};
    CHECK(schedule.heat(0, 0ms).energy.hard_weight == 10);
    CHECK(schedule.heat(500, 0ms).energy.hard_weight == 30);
    CHECK(schedule.heat(1'000, 0ms).energy.hard_weight == 90);
}

TEST_CASE("under a step limit the clock changes nothing") {
    const auto schedule = Schedule{{.steps = 1'000}, cooling};
    CHECK(schedule.heat(300, 0ms).temperature == schedule.heat(300, 5'000ms).temperature);
    CHECK_FALSE(schedule.is_over(999, 100'000ms));
    CHECK(schedule.is_over(1'000, 0ms));
}

TEST_CASE("of two limits the first to be reached counts") {
    const auto schedule = Schedule{{.steps = 1'000, .time = 200ms}, cooling};
    CHECK_FALSE(schedule.is_over(999, 199ms));
    CHECK(schedule.is_over(0, 200ms));
    CHECK(schedule.is_over(1'000, 0ms));
    CHECK(schedule.heat(0, 100ms).temperature == schedule.heat(500, 0ms).temperature);
}

TEST_CASE("a limit of no steps is over at once") {
    CHECK(Schedule{{.steps = 0}, cooling}.is_over(0, 0ms));
}
