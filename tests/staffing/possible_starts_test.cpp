#include "slimfit/staffing/possible_starts.hpp"

#include "staffing/tiny_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::staffing;
using namespace slimfit::timetable;
using test::add_lesson;
using test::hard;
using test::tiny_week;

namespace {

// Lessons of one course, each at tick 1 of any of three days of ten ticks.
Instance course_of(int lessons) {
    auto week = tiny_week(1, 3, 10);
    week.courses.push_back({.events = {}, .same_day = hard});
    for (int row = 0; row < lessons; ++row) {
        const auto lesson = add_lesson(week, {1, 11, 21}, 2, {0});
        week.events[lesson.value()].course = CourseId{0};
        week.courses[0].events.push_back(lesson);
    }
    return week;
}

std::vector<std::vector<Tick>> starts_of(const Instance& week) {
    std::vector<std::vector<Tick>> ticks;
    for (const auto& starts : possible_starts(week))
        ticks.push_back(starts.ticks);
    return ticks;
}

}  // namespace

TEST_CASE("A course with a lesson for each day has one on each", "[staffing]") {
    CHECK(starts_of(course_of(3)) == std::vector<std::vector<Tick>>{{1}, {11}, {21}});
}

TEST_CASE("A course with fewer lessons than days leaves them open", "[staffing]") {
    CHECK(starts_of(course_of(2)) == std::vector<std::vector<Tick>>{{1, 11, 21}, {1, 11, 21}});
}

TEST_CASE("Lessons stay open when two on a day cost nothing hard", "[staffing]") {
    auto week = course_of(3);
    week.courses[0].same_day->hard = false;
    CHECK(starts_of(week)[0].size() == 3);
}

TEST_CASE("Lessons that are not alike stay open", "[staffing]") {
    auto week = course_of(3);
    week.events[1].duration = 3;
    CHECK(starts_of(week)[0].size() == 3);
}

TEST_CASE("A lesson that is bound to a day takes it, and shares its price", "[staffing]") {
    auto week = course_of(3);
    week.events[1].starts = {{14, {}}};
    CHECK(starts_of(week) == std::vector<std::vector<Tick>>{{1}, {14}, {21}});
    const auto starts = possible_starts(week);
    CHECK(starts[0].price == parts_of_one / 2);
    CHECK(starts[1].price == parts_of_one / 2);
}

TEST_CASE(
    "Going without a start costs what the event says, or a second lesson on a day", "[staffing]"
) {
    auto week = course_of(3);
    week.courses[0].same_day->each = 2;
    for (auto& event : week.events)
        event.unplaced.each = 3;
    CHECK(possible_starts(week)[0].price == 2 * parts_of_one);
    week.courses[0].same_day->each = 4;
    CHECK(possible_starts(week)[0].price == 3 * parts_of_one);
}
