#include "slimfit/solver/energy.hpp"
#include "slimfit/solver/random.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace slimfit;
using solver::Random;

TEST_CASE("random numbers follow from the seed") {
    auto one = Random{1};
    auto same = Random{1};
    auto other = Random{2};
    const auto first = one.next();
    CHECK(first == same.next());
    CHECK(first != other.next());
}

TEST_CASE("numbers below a limit stay below it and take every value") {
    auto random = Random{5};
    auto seen = std::array<int, 7>{};
    for (auto draw = 0; draw < 7'000; ++draw)
        ++seen.at(random.below(7));
    for (const auto count : seen) {
        CHECK(count > 800);
        CHECK(count < 1'200);
    }
}

TEST_CASE("the warmer, the higher the rise that is allowed") {
    const auto mean = [](std::int64_t temperature) {
        auto random = Random{9};
        auto sum = std::int64_t{0};
        for (auto draw = 0; draw < 10'000; ++draw)
            sum += solver::allowed_rise(temperature, random);
        return sum / 10'000;
    };
    CHECK(mean(0) == 0);
    CHECK(mean(10'000) > 95);
    CHECK(mean(10'000) < 105);
}
