#include "slimfit/planning/less_in_words.hpp"

#include "planning/special_week.hpp"

using namespace slimfit;
using namespace slimfit::tests;
using support::from_until;
using support::monday;
using support::tuesday;

namespace {

using Lines = std::vector<std::string>;

/// What is told of the week of a school, planned for a moment.
Lines told_of(const school::School& school) {
    const auto week = planning::plan_week(school, {.week = {2026, 48}, .steps = 20'000});
    REQUIRE(week.has_value());
    Lines lines;
    for (const auto& words : planning::less_in_words(school, week->roster))
        lines.push_back(words.dutch);
    return lines;
}

}  // namespace

TEST_CASE("Of a usual week nothing is told", "[planning][less]") {
    CHECK(told_of(small_school()).empty());
}

TEST_CASE("What a closed hall takes is told with its hall", "[planning][less]") {
    auto school = small_school();
    school.locks.clear();
    school.exceptions.closed_zones = {
        {.zone = zone(school, "zaal"), .days = {monday(), tuesday()}, .time = {}}};
    CHECK(told_of(school) == Lines{"Gym: U 0 van 4 (zaal dicht)"});
}

TEST_CASE("What only shrinks with the days is told in one line", "[planning][less]") {
    auto school = small_school();
    school.locks.clear();
    school.year.free_periods = {{"studiedag", {tuesday(), tuesday()}}};
    const auto lines = told_of(school);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.back().starts_with("Naar verhouding van de dagen (dinsdag vrij): Instructie"));
    CHECK(lines.back().find("2 van 4") != std::string::npos);
}

TEST_CASE("A group that an excursion takes from its gym is named", "[planning][less]") {
    auto school = small_school();
    school.locks.clear();
    school.exceptions.excursions = {
        {.base_groups = {group_a},
         .date = tuesday(),
         .time = from_until("08:40", "13:00"),
         .escorts = {staff(school, "greet")}}};
    const auto lines = told_of(school);
    for (const auto& line : lines)
        UNSCOPED_INFO(line);
    CHECK(std::ranges::count(lines, "Gym: A 1 van 2 (excursie dinsdag)") == 1);
}

TEST_CASE("A lock on a free day is told", "[planning][less]") {
    auto school = small_school();  // gym of A is fixed on Monday 11:30
    school.year.free_periods = {{"studiedag", {monday(), monday()}}};
    const auto lines = told_of(school);
    CHECK(std::ranges::count(lines, "Gym A staat vast op maandag: die dag is er geen school") == 1);
}

TEST_CASE("A lock whose hall is closed is told with its hall", "[planning][less]") {
    auto school = small_school();
    school.exceptions.closed_zones = {
        {.zone = zone(school, "zaal"), .days = {monday(), monday()}, .time = {}}};
    const auto lines = told_of(school);
    CHECK(
        std::ranges::count(
            lines, "Gym A staat vast op maandag: dat kan deze week niet (zaal dicht)"
        ) == 1
    );
}
