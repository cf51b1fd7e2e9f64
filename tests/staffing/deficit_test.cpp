#include "slimfit/staffing/deficit.hpp"
#include "slimfit/staffing/people_needed.hpp"

#include "staffing/tiny_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::staffing;
using namespace slimfit::timetable;
using test::add_lesson;
using test::hard;
using test::tiny_week;

TEST_CASE(
    "Five instructions at once for two teachers are told as five claims on two", "[staffing]"
) {
    auto week = tiny_week(3);
    for (int lesson = 0; lesson < 5; ++lesson)
        add_lesson(week, {2}, 6, {0, 1});
    add_lesson(week, {4}, 2, {2});  // cuts the moment in three, which must not be seen
    const auto found = deficits(people_needed(week));

    REQUIRE(found.size() == 1);
    CHECK(found[0].claims.size() == 5);
    CHECK(found[0].claims[0] == Claim{.event = EventId{0}, .seat = 0, .ticks = 6});
    CHECK(found[0].providers == std::vector<Provision>{{0, {{2, 8}}}, {1, {{2, 8}}}});
    CHECK(found[0].moment == TickRange{2, 8});
    CHECK(found[0].demanded == 30);
    CHECK(found[0].offered == 12);
}

TEST_CASE("Lessons of a course on each day are told day by day", "[staffing]") {
    auto week = tiny_week(1, 2, 10);
    for (std::uint32_t course = 0; course < 2; ++course) {
        week.courses.push_back({.events = {}, .same_day = hard});
        for (int row = 0; row < 2; ++row) {
            const auto lesson = add_lesson(week, {1, 11}, 2, {0});
            week.events[lesson.value()].course = CourseId{course};
            week.courses[course].events.push_back(lesson);
        }
    }
    const auto found = deficits(people_needed(week));
    REQUIRE(found.size() == 2);
    CHECK(found[0].moment == TickRange{1, 3});
    CHECK(found[1].moment == TickRange{11, 13});
}

TEST_CASE("More lessons than one person has ticks are told over all her ticks", "[staffing]") {
    auto week = tiny_week(2);
    week.people[0].available = {{0, 4}, {6, 8}};
    for (int lesson = 0; lesson < 4; ++lesson)
        add_lesson(week, {0, 2, 6}, 2, {0});
    add_lesson(week, {0, 2, 6}, 2, {0, 1});
    const auto found = deficits(people_needed(week));

    REQUIRE(found.size() == 1);
    CHECK(found[0].claims.size() == 4);
    CHECK(found[0].providers == std::vector<Provision>{{0, {{0, 4}, {6, 8}}}});
    CHECK_FALSE(found[0].moment);
    CHECK(found[0].demanded == 8);
    CHECK(found[0].offered == 6);
}

TEST_CASE("A seat that nobody can take is told as such", "[staffing]") {
    auto week = tiny_week(1);
    week.people[0].available = {{0, 5}};
    add_lesson(week, {4}, 3, {0});
    const auto found = deficits(people_needed(week));
    REQUIRE(found.size() == 1);
    CHECK(found[0].claims == std::vector<Claim>{{.event = EventId{0}, .seat = 0, .ticks = 3}});
    CHECK(found[0].providers.empty());
}

TEST_CASE("A week in which everything fits has no deficit", "[staffing]") {
    auto week = tiny_week(2);
    add_lesson(week, {0}, 4, {0, 1});
    add_lesson(week, {2}, 4, {0, 1});
    add_lesson(week, {2, 4, 6}, 4, {0});
    CHECK(deficits(people_needed(week)).empty());
}
