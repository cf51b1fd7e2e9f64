#include "slimfit/solver/fork_join.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>

using slimfit::solver::fork_join;

TEST_CASE("every task is done once, with fewer and with more threads than tasks") {
    for (const auto threads : {1, 2, 3, 9}) {
        auto done = std::vector<int>(5);
        fork_join(done.size(), threads, [&](std::size_t task) { ++done[task]; });
        CHECK(done == std::vector<int>{1, 1, 1, 1, 1});
    }
}

TEST_CASE("what a task throws comes out when all are done") {
    auto done = std::vector<int>(4);
    const auto work = [&](std::size_t task) {
        ++done[task];
        if (task == 2)
            throw std::runtime_error{"third"};
    };
    CHECK_THROWS_WITH(fork_join(done.size(), 2, work), "third");
    CHECK(done == std::vector<int>{1, 1, 1, 1});
}
