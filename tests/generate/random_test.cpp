#include "slimfit/generate/random.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using slimfit::generate::Random;

TEST_CASE("Draws are the same on every platform", "[generate]") {
    Random random{1};
    std::vector<int> draws(6);
    std::ranges::generate(draws, [&] { return random.below(1'000'000); });
    // Worked out with another implementation of SplitMix64.
    CHECK(draws == std::vector<int>{566561, 745781, 971002, 444359, 444264, 762894});
}

TEST_CASE("A draw stays between its ends and reaches both", "[generate]") {
    Random random{7};
    int least = 100;
    int most = -100;
    for (int draw = 0; draw < 1'000; ++draw) {
        const int number = random.between(-3, 4);
        least = std::min(least, number);
        most = std::max(most, number);
    }
    CHECK(least == -3);
    CHECK(most == 4);
}

TEST_CASE("Shuffling loses nothing and adds nothing", "[generate]") {
    Random random{3};
    std::vector<int> list(50);
    std::iota(list.begin(), list.end(), 0);
    auto shuffled = list;
    random.shuffle(shuffled);
    CHECK(shuffled != list);
    std::ranges::sort(shuffled);
    CHECK(shuffled == list);
}

TEST_CASE("A bell of draws has its middle at nought", "[generate]") {
    Random random{11};
    int sum = 0;
    constexpr int draws = 10'000;
    for (int draw = 0; draw < draws; ++draw)
        sum += random.bell(10);
    CHECK(std::abs(sum) < draws);
}
