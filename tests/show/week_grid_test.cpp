#include "slimfit/show/week_grid.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using show::DayPlan;
using show::Round;
using show::week_grid;
using support::span;

namespace {

DayPlan day_of(std::vector<calendar::TimeSpan> times) {
    DayPlan day;
    for (const auto& time : times)
        day.rounds.push_back({.time = time});
    return day;
}

}  // namespace

TEST_CASE("Days with the same bells share their rows", "[show]") {
    const show::WeekPlan plan{
        day_of({span("08:30", "08:40"), span("08:40", "09:10")}),
        day_of({span("08:30", "08:40"), span("08:40", "09:10")})};
    const auto grid = week_grid(plan);
    CHECK(grid.rows == std::vector{span("08:30", "08:40"), span("08:40", "09:10")});
    REQUIRE(grid.days.size() == 2);
    CHECK(grid.days[1].size() == 2);
}

TEST_CASE("A round takes as many rows as other days ring in", "[show]") {
    const show::WeekPlan plan{
        day_of({span("08:30", "09:30")}), day_of({span("08:30", "09:00"), span("09:00", "09:30")})};
    const auto grid = week_grid(plan);
    REQUIRE(grid.rows.size() == 2);
    REQUIRE(grid.days[0].size() == 1);
    CHECK(grid.days[0][0].rows == 2);
    CHECK(grid.days[1][1].first_row == 1);
}

TEST_CASE("A stretch in which no day has anything has no row", "[show]") {
    const show::WeekPlan plan{day_of({span("08:30", "09:00"), span("14:30", "15:00")})};
    CHECK(week_grid(plan).rows == std::vector{span("08:30", "09:00"), span("14:30", "15:00")});
}

TEST_CASE("The cells of each day fill its rows", "[show]") {
    const show::WeekPlan plan{
        day_of({span("08:30", "09:00"), span("10:00", "10:30")}),
        day_of({}),
        day_of({span("09:00", "10:30")})};
    const auto grid = week_grid(plan);
    for (const auto& day : grid.days) {
        std::size_t filled = 0;
        for (const auto& cell : day) {
            CHECK(cell.first_row == filled);
            filled += cell.rows;
        }
        CHECK(filled == grid.rows.size());
    }
    CHECK(grid.days[1].front().round == nullptr);
}
