#include "slimfit/core/contract.hpp"
#include "slimfit/solver/solve.hpp"
#include "slimfit/timetable/solution.hpp"

#include "oracle/naive_score.hpp"
#include "staffing/tiny_week.hpp"
#include "support/random_instance.hpp"
#include "support/school_like_instance.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::solve;

namespace {

Score naive_total(const Instance& instance, const Assignment& assignment) {
    const auto by_tag = test::naive_score(instance, assignment);
    return std::accumulate(by_tag.begin(), by_tag.end(), Score{});
}

/// Two lessons of one group, each in one of two hours; the first of them is rather early.
Instance two_lessons() {
    constexpr auto must = Price{.tag = 0, .hard = true, .each = 1};
    constexpr auto late = Price{.tag = 1, .each = 3};
    auto instance = Instance{
        .days = {{0, 2}},
        .people = {{{{0, 2}}, {}}, {{{1, 2}}, {}}},
        .groups = {{20}},
        .events =
            {{.starts = {{0, {}}, {1, {late}}}, .unplaced = must, .groups = {GroupId{0}}},
             {.starts = {{0, {}}, {1, {}}}, .unplaced = must, .groups = {GroupId{0}}}},
        .tags = 2};
    for (auto& event : instance.events)
        event.seats = {{.candidates = {{PersonId{0}, {}}, {PersonId{1}, {}}}, .empty = must}};
    instance.prices.person_clash = must;
    instance.prices.person_unavailable = must;
    instance.prices.group_clash = must;
    return instance;
}

}  // namespace

TEST_CASE("the example of the header works") {
    const auto instance = two_lessons();
    const auto result = solve(instance, {.seed = 1, .limit = {.steps = 2'000}});
    REQUIRE(result.score == Score{});
    CHECK(result.best[0].start == 0);
    CHECK(result.best[1].start == 1);
    CHECK(result.best[0].people == std::vector<OptionRow>{0});
}

TEST_CASE("who alone could have two seats at one time has one, when the other may stay empty") {
    constexpr auto dear = Price{.tag = 1, .hard = true, .each = 30};
    auto instance = two_lessons();
    for (auto& event : instance.events) {
        event.starts = {{0, {}}};
        event.groups.clear();
        event.seats.front().candidates = {{PersonId{0}, {}}};
    }
    instance.prices.person_clash = dear;
    const auto result = solve(instance, {.seed = 1, .limit = {.steps = 500}});
    CHECK(result.score == Score{1, 0});  // the price of one empty seat
}

TEST_CASE("the score of the result is what a naive count finds") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_instance(seed);
        const auto result = solve(instance, {.seed = seed, .limit = {.steps = 4'000}});
        CHECK(result.score == naive_total(instance, result.best));
    }
}

TEST_CASE("no move lets the kept score drift") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_instance(seed);
        CHECK_NOTHROW(solve(instance, {.limit = {.steps = 3'000}, .audit = solver::Audit::moves}));
    }
    CHECK_NOTHROW(solve(
        test::school_like_instance(1), {.limit = {.steps = 6'000}, .audit = solver::Audit::moves}
    ));
}

TEST_CASE("seed and steps decide the result, threads do not") {
    const auto instance = test::school_like_instance(1);
    const auto options = [](std::uint64_t seed, int threads) {
        return solver::Options{.seed = seed, .limit = {.steps = 100'000}, .threads = threads};
    };
    const auto one = solve(instance, options(3, 1));
    const auto two = solve(instance, options(3, 2));
    const auto many = solve(instance, options(3, 7));
    CHECK(one.best == two.best);
    CHECK(one.steps == two.steps);
    CHECK(one.best == many.best);
    CHECK(one.best != solve(instance, options(4, 2)).best);
}

TEST_CASE("a school of a unit gets a week without hard cost") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::school_like_instance(1);
        const auto result = solve(instance, {.seed = seed, .limit = {.steps = 400'000}});
        CHECK(result.score.hard == 0);
        CHECK(result.feasible_after.has_value());
    }
}

TEST_CASE("a search that begins with a solution never ends with a worse one") {
    const auto instance = test::school_like_instance(1);
    const auto first = solve(instance, {.limit = {.steps = 100'000}});
    const auto second =
        solve(instance, {.seed = 2, .limit = {.steps = 30'000}, .start = first.best});
    CHECK(second.score <= first.score);
}

TEST_CASE("a search ends although nothing can mend what is broken") {
    auto instance = two_lessons();
    for (auto& event : instance.events)
        event.counts_as_lesson = true;
    for (std::uint32_t person = 0; person < 2; ++person)
        instance.lesson_limits.push_back(
            {.person = PersonId{person},
             .ticks_at_most = 0,
             .price = {.tag = 0, .hard = true, .each = 1}}
        );
    const auto result = solve(instance, {.limit = {.steps = 20'000}});
    CHECK(result.score.hard == 2);
    CHECK(result.steps < 25'000);
}

TEST_CASE("a search that reaches the bound stops") {
    const auto result = solve(two_lessons(), {.limit = {.steps = 1'000'000'000}, .bound = Score{}});
    CHECK(result.score == Score{});
    CHECK(result.steps < 1'000'000);
}

TEST_CASE("a search that is asked to stop returns what it has") {
    auto stop = std::stop_source{};
    auto calls = 0;
    const auto instance = test::school_like_instance(1);
    const auto result = solve(
        instance,
        {.limit = {.steps = 1'000'000'000},
         .progress =
             [&](const solver::Progress&) {
                 if (++calls == 3)
                     stop.request_stop();
             },
         .stop = stop.get_token()}
    );
    CHECK(calls == 3);
    CHECK(result.score == naive_total(instance, result.best));
}

TEST_CASE("a search without limit or thread is refused") {
    CHECK_THROWS_AS(solve(two_lessons(), {}), ContractViolation);
    CHECK_THROWS_AS(solve(two_lessons(), {.limit = {.steps = 1}, .threads = 0}), ContractViolation);
}

TEST_CASE("an instance without events has an empty solution") {
    const auto result = solve(Instance{.tags = 1}, {.limit = {.steps = 100}});
    CHECK(result.best.empty());
    CHECK(result.score == Score{});
}

TEST_CASE("What one person alone may do is hers again when a week without her is planned anew") {
    auto week = test::tiny_week(2, 1, 12);
    const auto hers = test::add_lesson(week, {0, 4}, 2, {0});
    week.events[hers.value()].unplaced = {.tag = 0, .hard = true, .each = 5};
    auto without_her = Assignment(1);
    without_her.front().people.assign(1, no_option);
    const auto again = solve(week, {.seed = 1, .limit = {.steps = 2'000}, .start = without_her});
    CHECK(again.score.hard == 0);
    CHECK(again.best.front().people.front() == 0);
}
