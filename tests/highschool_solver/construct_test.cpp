#include "slimfit/highschool_solver/construct.hpp"

#include "support/random_xhstt.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::highschool;

TEST_CASE("a constructed timetable has a time for every meet, and is what a rebuild makes of it") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        const highschool_solver::Choices choices{prepared};
        Solution solution{prepared};
        CHECK(construct(solution, choices) > 0);
        CHECK(solution == solution.rebuilt());
        for (const auto& meet : meets_of(prepared, solution.decisions()))
            CHECK(meet.start.has_value());
    }
}

TEST_CASE("what was decided before a construction stays") {
    const auto instance = test::random_xhstt(4);
    const auto prepared = prepare(instance);
    const highschool_solver::Choices choices{prepared};
    test::RandomSource random{4};
    auto solution =
        Solution{prepared, decisions_of(prepared, test::random_meets(instance, random))};
    const auto before = solution.decisions();
    construct(solution, choices);
    CHECK(solution.decisions().durations == before.durations);
    for (Row row = 0; row < prepared.meets; ++row)
        if (before.starts[row] != no_start)
            CHECK(solution.decisions().starts[row] == before.starts[row]);
}
