#include "slimfit/planning/week_clock.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::ClockTime;
using calendar::Minutes;
using planning::Moment;
using planning::WeekClock;

TEST_CASE("What the clock makes of a moment it turns back into the same", "[planning]") {
    const tests::SmallPlan plan;
    const calendar::IsoWeek week{2026, 48};
    const WeekClock clock{plan.school, week};
    for (int day = 0; day < 5; ++day)
        for (int minute = 480; minute + 45 <= 960; minute += 5) {
            const Moment moment{
                week.monday().plus_days(day),
                {ClockTime{Minutes{minute}}, ClockTime{Minutes{minute + 45}}}};
            const auto ticks = clock.ticks(moment);
            REQUIRE(ticks.last - ticks.first == 9);
            REQUIRE(clock.moment(ticks.first, 9) == moment);
        }
}

TEST_CASE("The days of the clock follow each other and hold every moment", "[planning]") {
    const tests::SmallPlan plan;
    const WeekClock clock{plan.school, {2026, 48}};
    const auto days = clock.days();
    REQUIRE(days.size() == 5);
    CHECK(days[0].first == 0);
    for (std::size_t day = 1; day < days.size(); ++day)
        CHECK(days[day].first == days[day - 1].last);
}

TEST_CASE("Minutes between ticks widen to whole ticks", "[planning]") {
    const tests::SmallPlan plan;
    const calendar::IsoWeek week{2026, 48};
    const WeekClock clock{plan.school, week};
    const auto ticks =
        clock.ticks({week.monday(), {ClockTime{Minutes{512}}, ClockTime{Minutes{518}}}});
    CHECK(
        clock.moment(ticks.first, ticks.last - ticks.first).time.begin == ClockTime{Minutes{510}}
    );
    CHECK(ticks.last - ticks.first == 2);
}
