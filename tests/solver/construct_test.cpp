#include "slimfit/solver/audit.hpp"
#include "slimfit/solver/construct.hpp"

#include "support/random_instance.hpp"
#include "support/school_like_instance.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::construct;

namespace {

constexpr auto must = Price{.tag = 0, .hard = true, .each = 1};

/// A lesson of a group of its own, led by one of these.
Event lesson(
    GroupId group, const std::vector<PersonId>& teachers, std::vector<StartOption> starts
) {
    auto seat = Seat{.leads = true, .empty = must};
    for (const auto teacher : teachers)
        seat.candidates.push_back({teacher, {}});
    return {.starts = std::move(starts), .unplaced = must, .groups = {group}, .seats = {seat}};
}

Instance small_school(int groups, int people) {
    auto instance = Instance{.days = {{0, 4}}, .tags = 1};
    instance.groups.assign(static_cast<std::size_t>(groups), {20});
    instance.people.assign(static_cast<std::size_t>(people), {{{0, 4}}, {}});
    instance.prices.person_clash = must;
    instance.prices.person_unavailable = must;
    instance.prices.group_clash = must;
    return instance;
}

Score score_of_construction(const Instance& instance) {
    const auto prepared = prepare(instance);
    auto solution = Solution{prepared};
    construct(solution);
    return solution.score();
}

}  // namespace

TEST_CASE("lessons at one moment share their teachers so that each has one") {
    auto instance = small_school(3, 3);
    const auto [anja, bram, carla] = std::tuple{PersonId{0}, PersonId{1}, PersonId{2}};
    instance.events = {
        lesson(GroupId{0}, {anja, bram}, {{0, {}}}),
        lesson(GroupId{1}, {bram, carla}, {{0, {}}}),
        lesson(GroupId{2}, {anja}, {{0, {}}})};
    CHECK(score_of_construction(instance) == Score{});
}

TEST_CASE("lessons that could be at one time get the teacher at different times") {
    auto instance = small_school(3, 1);
    for (std::uint32_t group = 0; group < 3; ++group)
        instance.events.push_back(lesson(GroupId{group}, {PersonId{0}}, {{0, {}}, {1, {}}, {2, {}}})
        );
    CHECK(score_of_construction(instance) == Score{});
}

TEST_CASE("lessons of one group lie at different times") {
    auto instance = small_school(1, 2);
    for (int number = 0; number < 3; ++number)
        instance.events.push_back(
            lesson(GroupId{0}, {PersonId{0}, PersonId{1}}, {{0, {}}, {1, {}}, {2, {}}})
        );
    CHECK(score_of_construction(instance) == Score{});
}

TEST_CASE("of a hundred events of a crowded school at most two are left without a place") {
    const auto instance = test::school_like_instance(2);
    const auto prepared = prepare(instance);
    auto solution = Solution{prepared};
    construct(solution);
    std::size_t unplaced = 0;
    for (std::uint32_t row = 0; row < instance.events.size(); ++row)
        unplaced += solution.placed(EventId{row}) ? 0U : 1U;
    CHECK(unplaced * 100 <= instance.events.size() * 2);
}

TEST_CASE("what was decided before stays as it was, and the kept score is right") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const auto instance = test::random_instance(seed);
        const auto prepared = prepare(instance);
        auto decided = Solution{prepared};
        construct(decided);
        auto half = decided.assignment();
        for (std::size_t row = 0; row < half.size(); row += 2)
            half[row] = EventChoice{.people = std::vector(half[row].people.size(), no_option)};
        auto solution = Solution{prepared, half};
        construct(solution);
        CHECK_NOTHROW(solver::expect_no_drift(solution, {"construction", 0, seed}));
        const auto after = solution.assignment();
        for (std::size_t row = 1; row < half.size(); row += 2) {
            if (half[row].start != no_option)
                CHECK(after[row].start == half[row].start);
            for (std::size_t seat = 0; seat < half[row].people.size(); ++seat)
                if (half[row].people[seat] != no_option)
                    CHECK(after[row].people[seat] == half[row].people[seat]);
        }
    }
}

TEST_CASE("the same school is constructed alike") {
    const auto instance = test::school_like_instance(1);
    const auto prepared = prepare(instance);
    auto one = Solution{prepared};
    auto other = Solution{prepared};
    CHECK(construct(one) == construct(other));
    CHECK(one.assignment() == other.assignment());
}

TEST_CASE("What must be at its only time gets its place, whatever was begun with stands there") {
    auto instance = Instance{.days = {{0, 2}}, .groups = {{20}}, .tags = 1};
    for (const Tick last : {0, 1}) {
        auto event = Event{.unplaced = must, .groups = {GroupId{0}}, .heads = 20};
        for (Tick tick = 0; tick <= last; ++tick)
            event.starts.push_back({tick, {}});
        instance.events.push_back(event);
    }
    instance.prices.group_clash = {.tag = 0, .hard = true, .each = 5};
    const auto prepared = prepare(instance);
    auto solution = Solution{prepared, {EventChoice{}, EventChoice{.start = 0}}};
    solver::construct(solution);
    CHECK(solution.placed(EventId{0}));
}
