#include "slimfit/staffing/people_needed.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include "staffing/tiny_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::staffing;
using namespace slimfit::timetable;
using test::add_lesson;
using test::hard;
using test::must_have;
using test::tiny_week;

namespace {

constexpr Price soft{.tag = 1, .hard = false, .each = 9};

// Twelve heads of which a lesson may take some away, watched over by up to three people.
Instance work_square(int heads_away) {
    auto week = tiny_week(3);
    week.crowds.push_back({.heads = 12});
    auto& lesson = week.events[add_lesson(week, {0}, 4, {0}).value()];
    lesson.crowd = CrowdId{0};
    lesson.heads = heads_away;

    Event square{.duration = 4, .starts = {{0, {}}}, .unplaced = hard};
    square.seats.assign(3, must_have({0, 1, 2}));
    for (auto& seat : square.seats)
        seat.empty.reset();
    week.events.push_back(square);
    week.covers.push_back(
        {.event = EventId{1}, .crowd = CrowdId{0}, .heads_per_person = 5, .missing = hard}
    );
    return week;
}

}  // namespace

TEST_CASE("A seat that may stay empty at a soft cost is no need", "[staffing]") {
    auto week = tiny_week(2);
    const auto lesson = add_lesson(week, {0}, 2, {0});
    week.events[lesson.value()].seats.push_back(must_have({1}));
    week.events[lesson.value()].seats.back().empty = soft;
    const auto table = people_needed(week);
    REQUIRE(table.events.size() == 1);
    REQUIRE(table.events[0].needs.size() == 1);
    CHECK(table.events[0].needs[0].seat == 0U);
    CHECK(table.events[0].needs[0].providers == std::vector<ProviderRow>{0});
}

TEST_CASE("An event that may go for a soft cost needs nobody", "[staffing]") {
    auto week = tiny_week(1);
    week.events[add_lesson(week, {0}, 2, {0}).value()].unplaced = soft;
    CHECK(people_needed(week).events.empty());
}

TEST_CASE("Who may take a seat only at a hard cost is a price and no provider", "[staffing]") {
    auto week = tiny_week(2);
    week.prices.person_unavailable.each = 5;
    auto& seat = week.events[add_lesson(week, {0}, 2, {0, 1}).value()].seats[0];
    seat.empty->each = 4;
    seat.candidates[1].costs = {{.tag = 0, .hard = true, .each = 3}};
    const auto need = people_needed(week).events[0].needs[0];
    CHECK(need.providers == std::vector<ProviderRow>{0});
    CHECK(need.price == 3 * parts_of_one);
}

TEST_CASE("A cover needs people for the heads that no event can take away", "[staffing]") {
    CHECK(people_needed(work_square(7)).events[1].needs.size() == 1);
    CHECK(people_needed(work_square(6)).events[1].needs.size() == 2);
    CHECK(people_needed(work_square(0)).events[1].needs.size() == 3);
}

TEST_CASE("A cover whose heads may all be away needs nobody for sure", "[staffing]") {
    auto week = work_square(12);
    week.events[1].seats[0].empty = hard;
    CHECK(people_needed(week).events.size() == 1);
}

TEST_CASE("A cover without a seat for each person has a need that nobody can serve", "[staffing]") {
    auto week = work_square(0);
    week.events[1].seats.pop_back();
    const auto needs = people_needed(week).events[1].needs;
    REQUIRE(needs.size() == 3);
    CHECK(needs[1].providers.size() == 3);
    CHECK(needs[2].providers.empty());
}

TEST_CASE("Seats of a cover that must be filled count among its people", "[staffing]") {
    auto week = work_square(0);
    week.events[1].seats[1].empty = hard;
    const auto needs = people_needed(week).events[1].needs;
    REQUIRE(needs.size() == 3);
    CHECK(needs[0].seat == 1U);
    CHECK_FALSE(needs[1].seat);
}
