#include "slimfit/highschool_solver/splits.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using slimfit::highschool_solver::Split;
using slimfit::highschool_solver::splits_of;

TEST_CASE("a duration is split in every way, in few meets before many") {
    CHECK(splits_of(1) == std::vector<Split>{{1}});
    CHECK(splits_of(4) == std::vector<Split>{{4}, {3, 1}, {2, 2}, {2, 1, 1}, {1, 1, 1, 1}});
}

TEST_CASE("a long duration is split in equal meets, and all splits add up") {
    for (const auto duration : {5, 12, 13, 45}) {
        const auto splits = splits_of(duration);
        CHECK(splits.front() == Split{duration});
        CHECK(splits.back() == Split(static_cast<std::size_t>(duration), 1));
        for (const auto& split : splits)
            CHECK(std::accumulate(split.begin(), split.end(), 0) == duration);
    }
    CHECK(splits_of(45).size() == 45);
}
