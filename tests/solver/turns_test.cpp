#include "slimfit/solver/random.hpp"
#include "slimfit/solver/turns.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <vector>

using namespace slimfit;
using solver::Turns;

namespace {

using Shares = std::vector<solver::Share>;
using Counts = std::array<int, 3>;

constexpr auto draws = 10'000;

Counts drawn(const Turns& turns) {
    solver::Random random{3};
    Counts counts{};
    for (auto draw = 0; draw < draws; ++draw)
        ++counts.at(turns.next(random));
    return counts;
}

/// Of a hundred turns of ten steps each, so many make things better; long enough to count.
void note_turns(Turns& turns, std::size_t row, int better_of_a_hundred) {
    for (auto turn = 0; turn < 20'000; ++turn)
        turns.note(row, 10, turn % 100 < better_of_a_hundred);
}

}  // namespace

TEST_CASE("Turns follow the weights while nothing has made things better") {
    Turns turns{Shares{{1}, {0}, {3}}};
    note_turns(turns, 0, 0);
    const auto counts = drawn(turns);
    CHECK(counts[1] == 0);
    CHECK(counts[0] > draws / 5);
    CHECK(counts[0] < draws * 3 / 10);
}

TEST_CASE("What makes things better more often has more turns, and what never does still has some"
) {
    Turns turns{Shares{{1}, {1}, {1}}};
    for (auto round = 0; round < 5; ++round) {
        note_turns(turns, 0, 10);
        note_turns(turns, 1, 1);
        note_turns(turns, 2, 0);
    }
    const auto counts = drawn(turns);
    CHECK(counts[0] > 3 * counts[1]);
    CHECK(counts[1] > counts[2]);
    CHECK(counts[2] > 0);
}

TEST_CASE("What pays late keeps its turns however little it pays at once") {
    Turns turns{Shares{{1}, {1, 1}, {1}}};
    for (auto round = 0; round < 5; ++round) {
        note_turns(turns, 0, 1);
        note_turns(turns, 1, 0);
        note_turns(turns, 2, 0);
    }
    const auto counts = drawn(turns);
    CHECK(counts[1] > 5 * counts[2]);
}

TEST_CASE("A turn that judges many changes is worth less than one that judges few") {
    Turns turns{Shares{{1}, {1}, {0}}};
    for (auto turn = 0; turn < 20'000; ++turn) {
        turns.note(0, 100, turn % 10 == 0);
        turns.note(1, 10, turn % 10 == 0);
    }
    const auto counts = drawn(turns);
    CHECK(counts[1] > 3 * counts[0]);
}

TEST_CASE("What has come to pay again has its turns back") {
    Turns turns{Shares{{1}, {1}, {0}}};
    note_turns(turns, 0, 50);
    note_turns(turns, 1, 0);
    REQUIRE(drawn(turns)[0] > drawn(turns)[1]);
    for (auto round = 0; round < 5; ++round) {
        note_turns(turns, 0, 0);
        note_turns(turns, 1, 50);
    }
    CHECK(drawn(turns)[1] > drawn(turns)[0]);
}

TEST_CASE("Nobody has a turn when all shares are nought") {
    CHECK(Turns{Shares{{0}, {0}, {0}}}.empty());
    CHECK_FALSE(Turns{Shares{{0}, {1}, {0}}}.empty());
}
