#include "slimfit/solver/bound.hpp"

#include "solver/brute_force.hpp"
#include "staffing/tiny_week.hpp"
#include "support/random_source.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::lower_bound;
using test::add_lesson;
using test::BruteForce;
using test::tiny_week;

namespace {

Price soft(Tag tag, std::int64_t each) {
    return {.tag = tag, .hard = false, .each = each};
}

// The bound is not above what trying everything finds; returns both.
std::pair<Score, Score> bound_and_best(const Instance& week) {
    const auto bound = lower_bound(week).score;
    const auto best = BruteForce{week}.best();
    CHECK(bound <= best);
    return {bound, best};
}

void check_exact(const Instance& week, Score expected) {
    const auto [bound, best] = bound_and_best(week);
    CHECK(best == expected);
    CHECK(bound == expected);
}

// Lessons of one course, each at any of some starts.
void add_course(
    Instance& week,
    int lessons,
    const std::vector<Tick>& starts,
    const std::vector<std::uint32_t>& people
) {
    const CourseId id{static_cast<std::uint32_t>(week.courses.size())};
    week.courses.emplace_back();
    for (int lesson = 0; lesson < lessons; ++lesson) {
        const auto event = add_lesson(week, starts, 2, people);
        week.events[event.value()].course = id;
        week.courses.back().events.push_back(event);
    }
}

}  // namespace

TEST_CASE("Only one lesson can have the early start when there is one teacher", "[solver]") {
    auto week = tiny_week(1, 1, 8);
    for (int lesson = 0; lesson < 2; ++lesson) {
        const auto id = add_lesson(week, {0, 4}, 3, {0});
        week.events[id.value()].starts[1].costs = {soft(1, 5)};
    }
    check_exact(week, {0, 5});
}

TEST_CASE("A coach slot stays empty where all teachers give lessons", "[solver]") {
    auto week = tiny_week(2, 1, 8);
    add_lesson(week, {0}, 4, {0, 1});
    add_lesson(week, {0}, 4, {0, 1});
    add_lesson(week, {4}, 4, {0, 1});
    for (const Tick start : {0, 4}) {
        const auto id = add_lesson(week, {start}, 4, {0, 1});
        week.events[id.value()].seats[0].empty = soft(2, 15);
    }
    check_exact(week, {0, 15});
    CHECK(lower_bound(week).soft_by_tag[2] == 0);
}

TEST_CASE("A coach slot that need not take place costs as much as an empty one", "[solver]") {
    auto week = tiny_week(1, 1, 8);
    add_lesson(week, {0}, 4, {0});
    const auto id = add_lesson(week, {0}, 4, {0});
    week.events[id.value()].seats[0].empty = soft(2, 15);
    week.events[id.value()].unplaced = soft(2, 15);
    check_exact(week, {0, 15});
}

TEST_CASE("A seat that heads fill is not paid for as empty", "[solver]") {
    auto week = tiny_week(2, 1, 8);
    const auto id = add_lesson(week, {0}, 1, {0});
    week.events[id.value()].seats[0].empty = soft(1, 100);
    week.crowds = {{10}};
    week.covers = {{id, CrowdId{0}, 0, 10, 0, {.tag = 2, .hard = true, .each = 1}}};
    week.fair_load = FairLoad{.shares = {{PersonId{0}, 10}}, .price = soft(3, 1)};
    check_exact(week, {0, 0});
}

TEST_CASE("A lesson goes to who does not mind, unless she is needed elsewhere", "[solver]") {
    auto week = tiny_week(2, 1, 8);
    week.people[0].unwanted = {{.ticks = {2, 3}, .price = soft(3, 6)}};
    add_lesson(week, {0}, 4, {0, 1});
    check_exact(week, {0, 0});
    add_lesson(week, {1}, 4, {1});
    check_exact(week, {0, 6});
}

TEST_CASE("Two lessons of a course on days in a row cost what no other days avoid", "[solver]") {
    auto week = tiny_week(1, 3, 4);
    add_course(week, 2, {0, 4, 8}, {0});
    week.courses[0].same_day = test::hard;
    week.courses[0].adjacent_days = soft(1, 4);
    check_exact(week, {0, 0});
    for (const auto event : week.courses[0].events)
        week.events[event.value()].starts.pop_back();
    check_exact(week, {0, 4});
}

TEST_CASE("Second lessons on a day are counted when the days run out", "[solver]") {
    auto week = tiny_week(2, 2, 4);
    add_course(week, 3, {0, 2, 4, 6}, {0, 1});
    week.courses[0].same_day = soft(2, 7);
    check_exact(week, {0, 7});
}

TEST_CASE("A course on every day needs two leaders when nobody is there every day", "[solver]") {
    auto week = tiny_week(3, 3, 4);
    week.people[0].available = {{0, 8}};
    week.people[1].available = {{4, 12}};
    week.people[2].available = {{4, 8}};
    add_course(week, 3, {0, 4, 8}, {0, 1, 2});
    week.courses[0].same_day = test::hard;
    week.courses[0].leaders = soft(1, 10);
    check_exact(week, {0, 10});
}

TEST_CASE("Preparations above the limits of those who can are counted", "[solver]") {
    auto week = tiny_week(2, 1, 8);
    for (std::uint32_t row = 0; row < 2; ++row)
        week.preparation_limits.push_back(
            {.person = PersonId{row}, .at_most = 1, .price = soft(1, 8 + row)}
        );
    for (int lesson = 0; lesson < 4; ++lesson) {
        const auto id = add_lesson(week, {lesson * 2}, 2, {0, 1});
        week.events[id.value()].preparation = lesson;
    }
    check_exact(week, {0, 16});
}

TEST_CASE("Load that only one can take is above her share", "[solver]") {
    auto week = tiny_week(2, 1, 8);
    add_lesson(week, {0}, 4, {0});
    add_lesson(week, {4}, 2, {0, 1});
    week.fair_load = FairLoad{.shares = {{PersonId{0}, 1}, {PersonId{1}, 1}}, .price = soft(1, 3)};
    // 4 and 2 of 6: one above and one below.
    check_exact(week, {0, 6});
}

TEST_CASE("Who is hardly there cannot have her share", "[solver]") {
    auto week = tiny_week(2, 1, 8);
    week.people[1].available = {{0, 2}};
    for (const Tick start : {0, 2, 4, 6})
        add_lesson(week, {start}, 2, {0, 1});
    week.fair_load = FairLoad{.shares = {{PersonId{0}, 1}, {PersonId{1}, 1}}, .price = soft(1, 1)};
    check_exact(week, {0, 4});
}

TEST_CASE("A break is no load, and nobody has load in it", "[solver]") {
    auto week = tiny_week(2, 1, 8);
    week.people[1].available = {{0, 4}};
    for (const Tick start : {0, 2, 4, 6})
        add_lesson(week, {start}, 2, {0, 1});
    const auto pause = add_lesson(week, {0, 2}, 2, {1});
    week.events[pause.value()].counts_as_load = false;
    week.fair_load = FairLoad{.shares = {{PersonId{0}, 1}, {PersonId{1}, 1}}, .price = soft(1, 1)};
    check_exact(week, {0, 4});
}

TEST_CASE("Random shares of load never cost less than the bound, and often just that", "[solver]") {
    int exact = 0;
    int above_zero = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        test::RandomSource random{seed};
        auto week = tiny_week(3, 1, 10);
        for (auto& person : week.people)
            person.available = {{random.number(0, 3), random.number(6, 10)}};
        for (int lesson = 0; lesson < 4; ++lesson) {
            const auto id =
                add_lesson(week, {random.number(0, 6)}, random.number(1, 4), {random.row(2), 2});
            auto& event = week.events[id.value()];
            event.counts_as_load = !random.once_in(5);
            if (random.once_in(3))
                event.seats[0].empty.reset();
        }
        week.fair_load = FairLoad{.shares = {}, .price = soft(1, 1)};
        for (std::uint32_t row = 0; row < 3; ++row)
            if (!random.once_in(4))
                week.fair_load->shares.push_back({PersonId{row}, random.number(1, 5)});
        const auto [bound, best] = bound_and_best(week);
        above_zero += best.soft > 0 ? 1 : 0;
        exact += best.soft > 0 && bound == best ? 1 : 0;
    }
    CHECK(above_zero > 50);
    CHECK(exact * 3 > above_zero);
}
