#include "slimfit/solver/bench.hpp"
#include "slimfit/timetable/prepared.hpp"

#include "staffing/tiny_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using namespace slimfit::solver;

namespace {

/// A lesson at tick 0 that two people may lead, and one of `duration` that only the first of them
/// may lead, at tick 0 or at tick 20. She leads the second when her hand is asked for the first.
struct AskedAway {
    Instance week = test::tiny_week(2, 1, 40);
    EventId short_of_leader = test::add_lesson(week, {0}, 2, {0, 1});
    EventId hers;

    explicit AskedAway(int duration) : hers{test::add_lesson(week, {0, 20}, duration, {0})} {}

    /// When hers begins after she was given the other; none: it does not any more.
    std::optional<Tick> begin_of_hers() {
        const auto prepared = prepare(week);
        const Choices choices{prepared};
        Solution solution{prepared};
        solution.set_start(short_of_leader, 0);
        solution.set_start(hers, 0);
        solution.set_person(prepared.seats[hers.value()].front(), 0);
        solution.keep();
        Random random{1};
        Bench bench{solution, Territory{choices, solution}, random, {100}};
        give(bench, prepared.seats[short_of_leader.value()].front(), 0);
        if (!solution.placed(hers))
            return std::nullopt;
        return solution.time(hers).first;
    }
};

}  // namespace

TEST_CASE("Who is asked away from what only she can lead takes that to another time") {
    CHECK(AskedAway{4}.begin_of_hers() == 20);
}

TEST_CASE("Or gives it up, when there is no other time at which she is free") {
    AskedAway asked{4};
    asked.week.people[0].available = {{0, 10}};
    CHECK_FALSE(asked.begin_of_hers());
}

TEST_CASE("What lasts long stays where it is") {
    CHECK(AskedAway{19}.begin_of_hers() == 0);
}
