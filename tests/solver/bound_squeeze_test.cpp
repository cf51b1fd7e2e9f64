#include "slimfit/solver/bound.hpp"

#include "solver/brute_force.hpp"
#include "staffing/tiny_week.hpp"
#include "support/random_source.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::lower_bound;
using test::BruteForce;

namespace {

/// Lessons at fixed times that take away from a rest, and breaks that look for a time.
Instance day_with_breaks(std::uint64_t seed) {
    test::RandomSource random{seed};
    const auto price = [&] { return Price{.tag = 0, .hard = true, .each = random.number(1, 3)}; };
    const auto people = static_cast<std::uint32_t>(random.number(2, 3));
    auto week = test::tiny_week(people, 1, 6);
    week.prices.person_clash = price();
    week.prices.person_unavailable = price();
    week.crowds.push_back({.heads = random.number(10, 40)});
    for (auto& person : week.people)
        if (random.once_in(4))
            person.available = {{0, random.number(3, 6)}};
    const auto some_people = [&] {
        std::vector<std::uint32_t> some;
        for (std::uint32_t row = 0; row < people; ++row)
            if (!random.once_in(4))
                some.push_back(row);
        return some;
    };
    const auto add = [&](std::vector<Tick> starts, Tick duration) -> Event& {
        const auto id = test::add_lesson(week, starts, duration, some_people());
        auto& event = week.events[id.value()];
        event.unplaced = price();
        event.seats.front().empty = price();
        return event;
    };
    for (const Tick begin : {1, 3}) {
        auto& rest = add({begin}, 2);
        rest.seats.push_back(test::must_have(some_people()));
        for (auto& seat : rest.seats)
            seat.empty.reset();
        rest.crowd = CrowdId{0};
        week.covers.push_back(
            {.event = EventId{static_cast<std::uint32_t>(week.events.size() - 1)},
             .crowd = CrowdId{0},
             .heads_per_person = random.number(10, 30),
             .people_at_least = random.number(0, 1),
             .missing = price()}
        );
    }
    for (int lesson = random.number(0, 2); lesson > 0; --lesson) {
        auto& taker = add(random.once_in(2) ? std::vector<Tick>{1} : std::vector<Tick>{1, 3}, 2);
        taker.heads = random.number(5, 20);
        if (!random.once_in(4))
            taker.crowd = CrowdId{0};
    }
    for (std::uint32_t person = 0; person < 2; ++person) {
        const auto id = test::add_lesson(week, {1, 2, 3}, random.number(1, 2), {person});
        week.events[id.value()].unplaced = price();
    }
    return week;
}

}  // namespace

TEST_CASE("A crowded day with breaks never costs less hard than its bound", "[solver]") {
    int squeezed = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        const auto instance = day_with_breaks(seed);
        const auto bound = lower_bound(instance);
        CHECK(bound.score.hard <= BruteForce{instance}.best().hard);
        squeezed += bound.witnesses.empty() && !bound.squeezes.empty() ? 1 : 0;
    }
    CHECK(squeezed > 10);
}

TEST_CASE("Two breaks for which one moment is left are told with what is beside them", "[solver]") {
    auto week = test::tiny_week(3);
    const auto pair = test::add_lesson(week, {2}, 4, {0, 1, 2});
    week.events[pair.value()].seats.push_back(test::must_have({0, 1, 2}));
    const auto one = test::add_lesson(week, {2, 4}, 2, {0});
    const auto other = test::add_lesson(week, {2, 4}, 2, {1});
    test::add_lesson(week, {1, 8}, 1, {2});
    const auto bound = lower_bound(week);
    CHECK(bound.score.hard == 1);
    REQUIRE(bound.squeezes.size() == 1);
    CHECK(bound.squeezes.front().lone == std::vector{one, other});
    CHECK(bound.squeezes.front().beside == std::vector{pair});
    CHECK(bound.squeezes.front().spare == std::vector<TickRange>{{2, 4}, {4, 6}});
    week.events[other.value()].starts.push_back({.tick = 6, .costs = {}});
    CHECK(lower_bound(week).score.hard == 0);
}

TEST_CASE("A break beside a rest that wants two wherever its pupils are is too much", "[solver]") {
    auto week = test::tiny_week(2);
    week.zones.push_back({.capacity = 90, .shared = true});
    week.crowds.push_back({.heads = 32});
    const auto rest = test::add_lesson(week, {2}, 4, {0, 1});
    auto& event = week.events[rest.value()];
    event.crowd = CrowdId{0};
    event.zones = {ZoneId{0}};
    event.seats.push_back(event.seats.front());
    for (auto& seat : event.seats)
        seat.empty.reset();
    week.covers.push_back(
        {.event = rest, .crowd = CrowdId{0}, .heads_per_person = 30, .missing = test::hard}
    );
    const auto lesson = test::add_lesson(week, {2, 7}, 4, {0, 1});
    week.events[lesson.value()].crowd = CrowdId{0};
    week.events[lesson.value()].heads = 16;
    CHECK(lower_bound(week).score.hard == 0);
    const auto rest_of_one = test::add_lesson(week, {2, 4}, 2, {0});
    const auto bound = lower_bound(week);
    CHECK(bound.score.hard == 1);
    REQUIRE(bound.squeezes.size() == 1);
    CHECK(bound.squeezes.front().lone == std::vector{rest_of_one});
    CHECK(bound.squeezes.front().beside == std::vector{rest});
    CHECK(bound.squeezes.front().spare.empty());
}
