#include "slimfit/solver/bound.hpp"

#include "staffing/tiny_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::lower_bound;

TEST_CASE("Too few on call costs what the worst tick of a day does", "[solver]") {
    auto week = test::tiny_week(3, 2, 4);
    week.zones.push_back({.capacity = 30});
    const auto add_call = [&](TickRange day, std::vector<OnCall::Person> people) {
        week.on_call.push_back(
            {.people = std::move(people),
             .near = {ZoneId{0}},
             .ticks = {day},
             .people_at_least = 2,
             .price = test::hard}
        );
    };
    add_call({0, 4}, {{PersonId{0}, {{0, 2}}}, {PersonId{1}, {{0, 3}}, true}});
    CHECK(lower_bound(week).score.hard == 2);
    CHECK(
        lower_bound(week).on_call_gaps ==
        std::vector<solver::OnCallGap>{
            {.on_call = 0, .ticks = {2, 3}, .people = 1},
            {.on_call = 0, .ticks = {3, 4}, .people = 0}}
    );
    add_call({4, 8}, {{PersonId{0}, {{4, 8}}}, {PersonId{2}, {{4, 8}}}});
    CHECK(lower_bound(week).score.hard == 2);
    week.on_call.back().people.pop_back();
    CHECK(lower_bound(week).score.hard == 3);
    // Nobody need be there for heads that need not come.
    week.on_call.front().for_heads = true;
    CHECK(lower_bound(week).score.hard == 1);
}
