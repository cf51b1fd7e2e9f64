#include "slimfit/solver/bench.hpp"
#include "slimfit/solver/stream.hpp"
#include "slimfit/solver/territory.hpp"

#include "support/school_like_instance.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using namespace slimfit::solver;

namespace {

/// A week to begin with: some steps of a search.
Assignment any_week(const Instance& instance) {
    return solve(instance, {.seed = 1, .limit = {.steps = 20'000}}).best;
}

/// Days on which a person sits somewhere, by event that she sits in.
std::vector<std::vector<std::optional<PersonId>>> people_of(const Solution& solution) {
    std::vector<std::vector<std::optional<PersonId>>> people;
    for (std::uint32_t event = 0; event < solution.instance().events.size(); ++event) {
        people.emplace_back();
        for (const auto seat : solution.prepared().seats[event])
            people.back().push_back(solution.person(seat));
    }
    return people;
}

}  // namespace

TEST_CASE("a stream changes nothing outside its part") {
    const auto instance = test::school_like_instance(2);
    const auto prepared = prepare(instance);
    const auto choices = Choices{prepared};
    const auto start = Solution{prepared, any_week(instance)};
    Random random{7};
    for (int repetition = 0; repetition < 6; ++repetition) {
        CAPTURE(repetition);
        const auto division =
            repetition % 2 == 0
                ? Division::by_days(choices.districts, prepared.days, 2, random)
                : Division::by_districts(choices.districts, prepared.days, 2, random);
        auto stream = Stream{start, choices, {}, random.next()};
        stream.keep_to(division, 1);
        const auto owns = stream.territory().owns;
        stream.walk(20'000, {.temperature = 2'000, .energy = {10}}, Audit::off);
        const auto before = people_of(start);
        const auto after = people_of(stream.solution());
        std::size_t changed = 0;
        for (std::uint32_t row = 0; row < owns.size(); ++row) {
            const auto event = EventId{row};
            const bool is_same =
                start.time(event) == stream.solution().time(event) && before[row] == after[row];
            changed += is_same ? 0U : 1U;
            if (!owns[row]) {
                CAPTURE(row);
                CHECK(is_same);
            }
        }
        CHECK(changed > 0);
    }
}

TEST_CASE("two streams never ask for the same person on one day") {
    const auto instance = test::school_like_instance(2);
    const auto prepared = prepare(instance);
    const auto choices = Choices{prepared};
    const auto start = Solution{prepared, any_week(instance)};
    Random random{3};
    for (int repetition = 0; repetition < 20; ++repetition) {
        const auto division = Division::by_districts(choices.districts, prepared.days, 2, random);
        const auto one = Territory{choices, start, division, 0};
        const auto other = Territory{choices, start, division, 1};
        for (std::uint32_t person = 0; person < instance.people.size(); ++person)
            for (std::size_t day = 0; day < prepared.days; ++day)
                CHECK_FALSE((one.has(PersonId{person}, day) && other.has(PersonId{person}, day)));
        for (std::size_t event = 0; event < one.owns.size(); ++event)
            CHECK_FALSE((one.owns[event] && other.owns[event]));
    }
}

TEST_CASE("the whole of a solution reaches everything") {
    const auto instance = test::school_like_instance(1);
    const auto prepared = prepare(instance);
    const auto choices = Choices{prepared};
    const auto territory = Territory{choices, Solution{prepared}};
    CHECK(territory.movable == choices.movable);
    CHECK(territory.seats == choices.seats);
    CHECK(territory.led == choices.led);
}
