#include "slimfit/core/contract.hpp"
#include "slimfit/highschool_solver/solve.hpp"
#include "slimfit/xhstt/evaluate.hpp"

#include "support/random_xhstt.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::highschool;
using highschool_solver::Options;
using highschool_solver::solve;
using xhstt::AppliesToEvents;
using xhstt::AssignTime;
using xhstt::DistributeSplitEvents;
using xhstt::LinkEvents;
using xhstt::SplitEvents;

TEST_CASE("a search claims what the naive evaluator finds, and its meets have no faults") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        const auto result = solve(prepared, {.seed = seed, .limit = {.steps = 3'000}});
        const auto meets = meets_of(prepared, result.best);
        CHECK(xhstt::faults_in(instance, meets).empty());
        const auto cost = xhstt::evaluate(instance, meets).cost;
        CHECK(result.score.hard == cost.hard);
        CHECK(result.score.soft == cost.soft);
    }
}

TEST_CASE("every move and each one taken back leaves a score that a recount confirms") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        CHECK_NOTHROW(solve(
            prepared, {.seed = seed, .limit = {.steps = 1'500}, .audit = solver::Audit::moves}
        ));
    }
}

TEST_CASE("the same seed and steps find the same timetable on any number of threads") {
    const auto instance = test::random_xhstt(5);
    const auto prepared = prepare(instance);
    const auto found = [&](int threads) {
        return solve(prepared, {.seed = 9, .limit = {.steps = 100'000}, .threads = threads}).best;
    };
    CHECK(found(1) == found(2));
    CHECK(found(2) == found(5));
}

TEST_CASE("a search goes on from a start and never gives back something worse") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_xhstt(seed);
        const auto prepared = prepare(instance);
        const auto first = solve(prepared, {.seed = seed, .limit = {.steps = 2'000}});
        Options options{.seed = seed + 1, .limit = {.steps = 500}};
        options.start = first.best;
        CHECK(solve(prepared, options).score <= first.score);
    }
}

TEST_CASE("a search stops where it is proven that nothing is better") {
    const auto instance = test::random_xhstt(3);
    const auto prepared = prepare(instance);
    const auto best = solve(prepared, {.limit = {.steps = 20'000}});
    Options options{.limit = {.steps = 100'000'000}};
    options.bound = best.score;
    const auto again = solve(prepared, options);
    CHECK(again.score <= best.score);
    CHECK(again.steps < 10'000'000);
}

TEST_CASE("an event that is longer than the week is split or has no time") {
    auto instance = test::random_xhstt(3);
    instance.events[0].preassigned.reset();
    instance.events[0].duration = static_cast<int>(instance.times.size()) + 2;
    const auto prepared = prepare(instance);
    const auto result =
        solve(prepared, {.limit = {.steps = 20'000}, .audit = solver::Audit::moves});
    CHECK(xhstt::faults_in(instance, meets_of(prepared, result.best)).empty());
}

TEST_CASE("events that are linked are split alike, also when a cheaper split is far away") {
    auto instance = test::random_xhstt(3);
    for (std::uint32_t row = 0; row < instance.events.size(); ++row)
        instance.events[row].preassigned.reset();
    const AppliesToEvents two{{}, {EventId{0}, EventId{1}}};
    instance.events[0].duration = instance.events[1].duration = 6;
    instance.event_groups.push_back({.code = "linked", .events = two.events});
    const EventGroupId linked{static_cast<std::uint32_t>(instance.event_groups.size()) - 1};
    instance.constraints = {
        {.code = "times", .required = true, .weight = 9, .rule = AssignTime{two}},
        {.code = "parts", .required = true, .weight = 9, .rule = SplitEvents{two, {2, 3}, {2, 3}}},
        {.code = "link", .required = true, .weight = 9, .rule = LinkEvents{{{linked}}}},
        {.code = "in twos", .weight = 1, .rule = DistributeSplitEvents{two, 2, {3, 3}}}};
    const auto prepared = prepare(instance);
    auto begun = nothing_decided(prepared);
    for (const Row event : {0U, 1U}) {
        const auto first = prepared.events[event].first_meet;
        begun.durations[first] = begun.durations[first + 1] = 3;
        begun.starts[first] = 0;
        begun.starts[first + 1] = 3;
    }
    Options options{.limit = {.steps = 20'000}, .audit = solver::Audit::moves};
    options.start = begun;
    CHECK(Solution{prepared, begun}.score() == Score{0, 6});
    CHECK(solve(prepared, options).score == Score{});
}

TEST_CASE("a search without a limit is refused") {
    const auto instance = test::random_xhstt(3);
    const auto prepared = prepare(instance);
    CHECK_THROWS_AS(solve(prepared, {}), ContractViolation);
}
