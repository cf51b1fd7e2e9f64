#include "slimfit/exchange/cost_steps.hpp"

#include <catch2/catch.hpp>

using slimfit::exchange::steps_of;
using Rows = std::vector<std::size_t>;

TEST_CASE("What costs alike above nothing is one step", "[exchange]") {
    const auto steps = steps_of({4, 0, 4});
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().more == 4);
    CHECK(steps.front().below == Rows{1});
}

TEST_CASE("An option pays in steps what it costs", "[exchange]") {
    const std::vector<std::int64_t> costs{5, 0, 3, 9, 3, 0};
    std::vector<std::int64_t> paid(costs.size());
    for (const auto& step : steps_of(costs))
        for (std::size_t row = 0; row < costs.size(); ++row)
            if (std::find(step.below.begin(), step.below.end(), row) == step.below.end())
                paid[row] += step.more;
    CHECK(paid == costs);
}

TEST_CASE("What costs nothing has no step, and what always costs has nobody below it") {
    CHECK(steps_of({0, 0}).empty());
    CHECK(steps_of({}).empty());
    const auto steps = steps_of({2, 2});
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().below.empty());
}
