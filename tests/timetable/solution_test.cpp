#include "slimfit/timetable/evaluation.hpp"
#include "slimfit/timetable/solution.hpp"

#include "oracle/naive_score.hpp"
#include "support/random_instance.hpp"

#include <catch2/catch.hpp>

#include <numeric>

using namespace slimfit;
using namespace slimfit::timetable;
using slimfit::test::RandomSource;

namespace {

OptionRow any_or_none(std::size_t options, RandomSource& random) {
    return static_cast<OptionRow>(random.number(-1, static_cast<int>(options) - 1));
}

Score random_change(Solution& solution, RandomSource& random) {
    const auto& instance = solution.instance();
    const auto event = EventId{random.row(instance.events.size())};
    const auto& facts = instance[event];
    const auto kind = random.number(0, 4);
    if (kind <= 1)
        return solution.set_start(event, any_or_none(facts.starts.size(), random));
    if (kind == 2 || facts.seats.empty())
        return solution.set_zone(event, any_or_none(facts.zones.size(), random));
    const auto row = random.row(facts.seats.size());
    const auto seat = solution.prepared().seats[event.value()][row];
    return solution.set_person(seat, any_or_none(facts.seats[row].candidates.size(), random));
}

Score sum(const std::vector<Score>& scores) {
    return std::accumulate(scores.begin(), scores.end(), Score{});
}

}  // namespace

TEST_CASE("the kept score is that of a rebuilt solution after any change") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_instance(seed);
        const auto prepared = prepare(instance);
        auto random = RandomSource{seed};
        auto solution = Solution{prepared, test::random_assignment(instance, random)};
        for (auto change = 1; change <= 100; ++change) {
            INFO("change " << change);
            const auto before = solution.score();
            const auto difference = random_change(solution, random);
            const auto rebuilt = solution.rebuilt();
            REQUIRE(solution.score() == before + difference);
            REQUIRE(solution.score().hard == rebuilt.score().hard);
            REQUIRE(solution.score().soft == rebuilt.score().soft);
            REQUIRE(solution == rebuilt);
        }
    }
}

TEST_CASE("changes that are undone leave nothing behind") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_instance(seed);
        const auto prepared = prepare(instance);
        auto random = RandomSource{seed};
        auto solution = Solution{prepared, test::random_assignment(instance, random)};
        for (auto round = 0; round < 20; ++round) {
            const auto before = solution;
            const auto mark = solution.mark();
            for (auto changes = random.number(1, 8); changes > 0; --changes)
                random_change(solution, random);
            solution.undo_to(mark);
            REQUIRE(solution == before);
            random_change(solution, random);
        }
    }
}

TEST_CASE("the score by tag is what a naive count finds") {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        const auto instance = test::random_instance(seed);
        const auto prepared = prepare(instance);
        auto random = RandomSource{seed};
        for (auto round = 0; round < 5; ++round) {
            const auto assignment = test::random_assignment(instance, random);
            const auto solution = Solution{prepared, assignment};
            const auto expected = test::naive_score(instance, assignment);
            const auto found = score_per_tag(solution);
            for (std::size_t tag = 0; tag < instance.tags; ++tag) {
                INFO("tag " << tag);
                REQUIRE(found[tag].hard == expected[tag].hard);
                REQUIRE(found[tag].soft == expected[tag].soft);
            }
            REQUIRE(solution.score() == sum(expected));
        }
    }
}

TEST_CASE("breaches add up to the score") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const auto instance = test::random_instance(seed);
        const auto prepared = prepare(instance);
        auto random = RandomSource{seed};
        const auto solution = Solution{prepared, test::random_assignment(instance, random)};
        auto total = Score{};
        for (const auto& breach : breaches(solution)) {
            CHECK(breach.deviation > 0);
            total += breach.cost;
        }
        CHECK(total == solution.score());

        auto hard = std::int64_t{0};
        for (const auto& breach : hard_breaches(solution))
            hard += breach.cost.hard;
        CHECK(hard == solution.score().hard);
    }
}

TEST_CASE("an assignment goes in and comes out unchanged") {
    const auto instance = test::random_instance(7);
    const auto prepared = prepare(instance);
    auto random = RandomSource{7};
    const auto assignment = test::random_assignment(instance, random);
    CHECK(Solution{prepared, assignment}.assignment() == assignment);
}

TEST_CASE("random instances know every family") {
    auto seen = std::vector<bool>(static_cast<std::size_t>(Family::too_few_on_call) + 1);
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto instance = test::random_instance(seed);
        const auto prepared = prepare(instance);
        auto random = RandomSource{seed};
        for (const auto& breach :
             breaches(Solution{prepared, test::random_assignment(instance, random)}))
            seen[static_cast<std::size_t>(breach.family)] = true;
    }
    for (std::size_t family = 0; family < seen.size(); ++family) {
        INFO(name(static_cast<Family>(family)));
        CHECK(seen[family]);
    }
}
