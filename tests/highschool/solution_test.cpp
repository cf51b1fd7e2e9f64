#include "slimfit/highschool/evaluation.hpp"
#include "slimfit/highschool/solution.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include "highschool/random_change.hpp"
#include "support/random_xhstt.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace slimfit;
using namespace slimfit::highschool;
using slimfit::test::RandomSource;

namespace {

Solution any_solution(const Prepared& prepared, RandomSource& random) {
    return {prepared, decisions_of(prepared, test::random_meets(*prepared.instance, random))};
}

xhstt::Cost naive_cost(const Solution& solution) {
    const auto& prepared = solution.prepared();
    return xhstt::evaluate(*prepared.instance, meets_of(prepared, solution.decisions())).cost;
}

}  // namespace

TEST_CASE("the kept score is that of a rebuilt solution after any change") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        RandomSource random{seed};
        auto solution = any_solution(prepared, random);
        for (auto number = 1; number <= 60; ++number) {
            INFO("change " << number);
            const auto before = solution.score();
            const auto change = test::random_change(solution, random);
            const auto rebuilt = solution.rebuilt();
            REQUIRE(solution.score() == before + change);
            REQUIRE(solution.score().hard == rebuilt.score().hard);
            REQUIRE(solution.score().soft == rebuilt.score().soft);
            REQUIRE(solution == rebuilt);
        }
    }
}

TEST_CASE("changes that are undone leave nothing behind") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        RandomSource random{seed};
        auto solution = any_solution(prepared, random);
        for (auto round = 0; round < 20; ++round) {
            const auto before = solution;
            const auto mark = solution.mark();
            for (auto changes = random.number(1, 8); changes > 0; --changes)
                test::random_change(solution, random);
            solution.undo_to(mark);
            REQUIRE(solution == before);
            test::random_change(solution, random);
        }
    }
}

TEST_CASE("the score is what the naive evaluator finds") {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        RandomSource random{seed};
        auto solution = any_solution(prepared, random);
        for (auto number = 0; number < 20; ++number) {
            INFO("change " << number);
            const auto expected = naive_cost(solution);
            REQUIRE(solution.score().hard == expected.hard);
            REQUIRE(solution.score().soft == expected.soft);
            test::random_change(solution, random);
        }
    }
}

TEST_CASE("breaches are those that the naive evaluator finds, and add up to the score") {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        RandomSource random{seed};
        const auto solution = any_solution(prepared, random);
        auto total = Score{};
        std::vector<std::int64_t> by_constraint(instance.constraints.size());
        for (const auto& breach : breaches(solution)) {
            CHECK(breach.deviation > 0);
            total += breach.cost;
            by_constraint[breach.constraint.value()] += breach.cost.hard + breach.cost.soft;
        }
        CHECK(total == solution.score());
        const auto meets = meets_of(prepared, solution.decisions());
        for (const auto& found : xhstt::evaluate(instance, meets).constraints) {
            INFO(kind_of(instance[found.constraint]));
            CHECK(by_constraint[found.constraint.value()] == found.cost);
        }
    }
}

TEST_CASE("random instances know every family") {
    std::set<std::string_view> seen;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        RandomSource random{seed};
        for (const auto& breach : breaches(any_solution(prepared, random)))
            seen.insert(breach.family);
    }
    CHECK(seen.size() == std::variant_size_v<xhstt::Rule>);
}

TEST_CASE("decisions go in and come out unchanged") {
    const auto instance = test::random_xhstt(7);
    const auto prepared = prepare(instance);
    RandomSource random{7};
    const auto solution = any_solution(prepared, random);
    const auto meets = meets_of(prepared, solution.decisions());
    CHECK(decisions_of(prepared, meets) == solution.decisions());
    CHECK(xhstt::faults_in(instance, meets).empty());
}

TEST_CASE("a week of which nothing is decided has each event once, at its given time") {
    const auto instance = test::random_xhstt(8);
    const auto prepared = prepare(instance);
    std::vector<xhstt::Meet> expected;
    xhstt::complete(instance, expected);
    CHECK(meets_of(prepared, nothing_decided(prepared)) == [&] {
        auto meets = expected;
        for (auto& meet : meets)
            for (std::size_t place = 0; place < meet.resources.size(); ++place)
                meet.resources[place] = instance[meet.event].places[place].preassigned;
        return meets;
    }());
}
