#include "slimfit/solver/bound.hpp"

#include "solver/brute_force.hpp"
#include "staffing/tiny_week.hpp"
#include "support/random_instance.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::lower_bound;
using test::BruteForce;

namespace {

template <class T>
void shorten(std::vector<T>& list, std::size_t most) {
    if (list.size() > most)
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(most), list.end());
}

// Something of every family, small enough to try everything.
Instance small_instance(std::uint64_t seed) {
    auto instance =
        test::random_instance(seed, {.days = 2, .ticks_per_day = 5, .people = 3, .events = 3});
    for (auto& event : instance.events) {
        shorten(event.starts, 3);
        shorten(event.zones, 2);
        shorten(event.seats, 2);
        for (auto& seat : event.seats)
            shorten(seat.candidates, 2);
    }
    return instance;
}

// A crowded little school: too few people, zones and ticks more often than not.
Instance crowded_school(std::uint64_t seed) {
    test::RandomSource random{seed};
    const auto price = [&] { return Price{.tag = 0, .hard = true, .each = random.number(1, 3)}; };
    auto week = test::tiny_week(static_cast<std::size_t>(random.number(1, 3)), 2, 5);
    week.groups.assign(2, {});
    if (random.once_in(2))
        week.overlaps.push_back({GroupId{0}, GroupId{1}, 1});
    week.zones.assign(2, {.capacity = 30, .shared = random.once_in(3)});
    if (random.once_in(3))
        week.zones.front().closed = {{0, random.number(1, 5)}};
    week.prices.zone_clash = price();
    week.prices.zone_closed = price();
    week.prices.zone_capacity = price();
    week.prices.person_clash = price();
    week.prices.group_clash = price();
    week.courses.assign(2, {.events = {}, .same_day = price()});
    for (auto& person : week.people)
        if (random.once_in(2))
            person.available = {{0, random.number(2, 9)}};
    for (int lesson = random.number(3, 4); lesson > 0; --lesson) {
        std::vector<Tick> starts{random.number(0, 2)};
        if (random.once_in(2))
            starts.push_back(5 + random.number(0, 2));
        std::vector<std::uint32_t> people{random.row(week.people.size())};
        if (const auto other = random.row(week.people.size()); other != people.front())
            people.push_back(other);
        const auto id = test::add_lesson(week, starts, random.number(1, 3), people);
        auto& event = week.events[id.value()];
        event.unplaced = price();
        event.seats[0].empty = price();
        if (random.once_in(3))
            event.seats.push_back(event.seats.front());
        event.groups = {GroupId{random.row(2)}};
        event.zones = {ZoneId{random.row(2)}};
        event.heads = random.number(20, 33);
        event.course = CourseId{random.row(2)};
        week.courses[event.course->value()].events.push_back(id);
    }
    return week;
}

/// Who of the only crowd is not taught, together in the only zone for two ticks.
EventId add_rest(Tick begin, Instance& week) {
    const auto rest = test::add_lesson(week, {begin}, 2, {0});
    auto& event = week.events[rest.value()];
    event.zones = {ZoneId{0}};
    event.crowd = CrowdId{0};
    event.unplaced = {.tag = 0, .hard = true, .each = 100};
    week.covers.push_back({.event = rest, .crowd = CrowdId{0}});
    return rest;
}

}  // namespace

TEST_CASE("No solution of a random instance goes below its bound", "[solver]") {
    int compared = 0;
    int above_zero = 0;
    int exact = 0;
    for (std::uint64_t seed = 1; seed <= 450; ++seed) {
        CAPTURE(seed);
        const auto instance = small_instance(seed);
        const auto bound = lower_bound(instance);
        const BruteForce everything{instance};
        CHECK(bound.score <= everything.best());
        if (bound.score.hard < everything.best().hard)
            continue;
        std::int64_t sum{};
        for (std::size_t tag = 0; tag < instance.tags; ++tag) {
            CHECK(bound.soft_by_tag[tag] <= everything.least_soft_by_tag()[tag]);
            sum += bound.soft_by_tag[tag];
        }
        CHECK(sum <= bound.score.soft);
        ++compared;
        above_zero += bound.score.soft > 0 ? 1 : 0;
        exact += bound.score.soft > 0 && bound.score == everything.best() ? 1 : 0;
    }
    CHECK(compared > 150);
    CHECK(above_zero > 100);
    CHECK(exact > 5);
}

TEST_CASE(
    "A crowded school never costs less hard than its bound, and often exactly that", "[solver]"
) {
    int impossible = 0;
    int told = 0;
    int exact = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const auto instance = crowded_school(seed);
        const auto bound = lower_bound(instance);
        const auto best = BruteForce{instance}.best();
        CHECK(bound.score.hard <= best.hard);
        CHECK(
            (bound.score.hard == 0) ==
            (bound.witnesses.empty() && bound.hopeless.empty() && bound.squeezes.empty())
        );
        impossible += best.hard > 0 ? 1 : 0;
        told += best.hard > 0 && bound.score.hard > 0 ? 1 : 0;
        exact += best.hard > 0 && bound.score.hard == best.hard ? 1 : 0;
    }
    // What slips through is impossible for reasons that only a search sees.
    CHECK(impossible > 200);
    CHECK(told * 10 >= impossible * 9);
    CHECK(exact * 3 >= impossible);
}

TEST_CASE("Two teachers for five instructions at once cost three", "[solver]") {
    auto week = test::tiny_week(2, 1, 12);
    for (int lesson = 0; lesson < 5; ++lesson)
        test::add_lesson(week, {2}, 6, {0, 1});
    test::add_lesson(week, {8}, 2, {0, 1});
    const auto bound = lower_bound(week);
    CHECK(bound.score == Score{3, 0});
    REQUIRE(bound.witnesses.size() == 1);
    CHECK(bound.witnesses[0].claims.size() == 5);
    CHECK(bound.witnesses[0].providers.size() == 2);
}

TEST_CASE("Shortages at different moments add up", "[solver]") {
    auto week = test::tiny_week(1, 1, 12);
    for (const Tick start : {0, 0, 4, 4, 8})
        test::add_lesson(week, {start}, 4, {0});
    CHECK(lower_bound(week).score.hard == 2);
}

TEST_CASE("A long event that lacks somebody at two moments pays once", "[solver]") {
    auto week = test::tiny_week(1, 1, 12);
    test::add_lesson(week, {0}, 12, {0});
    test::add_lesson(week, {1}, 2, {0});
    test::add_lesson(week, {8}, 2, {0});
    const auto bound = lower_bound(week);
    CHECK(bound.score.hard == 1);
    CHECK(bound.witnesses.size() == 2);
}

TEST_CASE("Two lessons of a course that are bound to one day are told by the days", "[solver]") {
    auto week = test::tiny_week(2, 2, 10);
    week.courses.push_back({.events = {}, .same_day = test::hard});
    for (const Tick start : {0, 5}) {
        const auto lesson = test::add_lesson(week, {start}, 2, {0, 1});
        week.events[lesson.value()].course = CourseId{0};
        week.courses[0].events.push_back(lesson);
    }
    const auto bound = lower_bound(week);
    CHECK(bound.score.hard == 1);
    REQUIRE(bound.witnesses.size() == 1);
    CHECK(bound.witnesses[0].kind == staffing::Provider::course);
    CHECK(bound.witnesses[0].moment == TickRange{0, 1});
}

TEST_CASE("More lessons of pupils than ticks are told by their group", "[solver]") {
    auto week = test::tiny_week(5, 1, 8);
    week.groups.assign(2, {});
    week.overlaps.push_back({GroupId{0}, GroupId{1}, 3});
    for (std::uint32_t lesson = 0; lesson < 5; ++lesson) {
        const auto id = test::add_lesson(week, {0, 2, 4, 6}, 2, {lesson});
        week.events[id.value()].groups = {GroupId{lesson % 2}};
    }
    const auto bound = lower_bound(week);
    CHECK(bound.score.hard == 1);
    REQUIRE(bound.witnesses.size() == 1);
    CHECK(bound.witnesses[0].kind == staffing::Provider::group);
    CHECK(bound.witnesses[0].demanded == 10);
    CHECK(bound.witnesses[0].offered == 8);
}

TEST_CASE("A hall that is open too short is told by the zone", "[solver]") {
    auto week = test::tiny_week(2, 1, 12);
    week.zones.push_back({.capacity = 30, .closed = {{6, 12}}});
    for (int lesson = 0; lesson < 3; ++lesson) {
        const auto id = test::add_lesson(week, {0, 3, 6}, 3, {0, 1});
        week.events[id.value()].zones = {ZoneId{0}};
    }
    const auto bound = lower_bound(week);
    CHECK(bound.score.hard == 1);
    REQUIRE(bound.witnesses.size() == 1);
    CHECK(bound.witnesses[0].kind == staffing::Provider::zone);
    CHECK(bound.witnesses[0].demanded == 9);
    CHECK(bound.witnesses[0].offered == 6);
}

TEST_CASE("What can only be in a closed zone costs that, shared or not", "[solver]") {
    for (const bool is_shared : {false, true}) {
        CAPTURE(is_shared);
        auto week = test::tiny_week(1);
        week.zones.push_back({.capacity = 90, .shared = is_shared, .closed = {{0, 4}}});
        week.prices.zone_closed = {.tag = 0, .hard = true, .each = 1};
        week.prices.zone_clash = {.tag = 0, .hard = true, .each = 1};
        const auto lesson = test::add_lesson(week, {0}, 2, {0});
        week.events[lesson.value()].zones = {ZoneId{0}};
        week.events[lesson.value()].unplaced = {.tag = 0, .hard = true, .each = 100};
        CHECK(lower_bound(week).score.hard == 1);
        week.events[lesson.value()].starts.push_back({.tick = 4, .costs = {}});
        CHECK(lower_bound(week).score.hard == 0);
    }
}

TEST_CASE("The rest in a closed zone costs that, unless it may be nobody", "[solver]") {
    const Price dear{.tag = 0, .hard = true, .each = 2};
    auto week = test::tiny_week(3, 1, 12);
    week.prices.zone_closed = dear;
    week.zones.push_back({.capacity = 90, .shared = true, .closed = {{0, 4}}});
    week.crowds.push_back({.heads = 40});
    for (const Tick begin : {0, 2})
        week.events[add_rest(begin, week).value()].seats.front().empty.reset();
    const auto add_group = [&](std::uint32_t leader) {
        week.courses.push_back({.events = {}, .same_day = dear});
        const CourseId course{static_cast<std::uint32_t>(week.courses.size() - 1)};
        for (int times = 0; times < 2; ++times) {
            const auto lesson = test::add_lesson(week, {0, 2}, 2, {leader});
            auto& event = week.events[lesson.value()];
            event.crowd = CrowdId{0};
            event.heads = 20;
            event.course = course;
            event.unplaced = {};
            event.seats.front().empty.reset();
            week.courses.back().events.push_back(lesson);
        }
    };
    CHECK(lower_bound(week).score.hard == 4);
    add_group(1);
    // Twenty of forty stay, each time.
    CHECK(lower_bound(week).score.hard == 4);
    add_group(2);
    // Once all are taught at a time, the others stay; twice on a day costs as much.
    CHECK(lower_bound(week).score.hard == 2);
    CHECK(lower_bound(week).hopeless.size() == 1);
    for (auto& course : week.courses)
        course.same_day.reset();
    CHECK(lower_bound(week).score.hard == 0);
}

TEST_CASE("A second lesson that empties two rests is no dearer than they are", "[solver]") {
    const Price dear{.tag = 0, .hard = true, .each = 2};
    auto week = test::tiny_week(1, 1, 12);
    week.prices.zone_closed = dear;
    week.zones.push_back({.capacity = 90, .shared = true, .closed = {{0, 8}}});
    week.crowds.push_back({.heads = 20});
    week.courses.push_back({.events = {}, .same_day = dear});
    for (const Tick begin : {0, 2, 4, 6})
        week.events[add_rest(begin, week).value()].seats.clear();
    for (int times = 0; times < 2; ++times) {
        auto& lesson = week.events[test::add_lesson(week, {0, 4}, 4, {0}).value()];
        lesson.crowd = CrowdId{0};
        lesson.seats.clear();
        lesson.heads = 20;
        lesson.course = CourseId{0};
        lesson.unplaced = {};
        week.courses.front().events.emplace_back(static_cast<std::uint32_t>(week.events.size() - 1)
        );
    }
    CHECK(BruteForce{week}.best().hard == 2);
    CHECK(lower_bound(week).score.hard <= 2);
}

TEST_CASE("What is too large for its only zone costs that at every tick", "[solver]") {
    auto week = test::tiny_week(1);
    week.zones.push_back({.capacity = 14});
    week.prices.zone_capacity = {.tag = 0, .hard = true, .each = 1};
    for (const int heads : {14, 15}) {
        auto crowded = week;
        const auto lesson = test::add_lesson(crowded, {0}, 3, {0});
        auto& event = crowded.events[lesson.value()];
        event.zones = {ZoneId{0}};
        event.heads = heads;
        event.unplaced = {.tag = 0, .hard = true, .each = 100};
        const auto bound = lower_bound(crowded);
        CHECK(bound.score.hard == (heads > 14 ? 3 : 0));
        CHECK(bound.hopeless.size() == (heads > 14 ? 1 : 0));
    }
}

TEST_CASE("An event without a start costs what it says", "[solver]") {
    auto week = test::tiny_week(1);
    week.events[test::add_lesson(week, {}, 3, {0}).value()].unplaced.each = 4;
    CHECK(lower_bound(week).score.hard == 4);
}
