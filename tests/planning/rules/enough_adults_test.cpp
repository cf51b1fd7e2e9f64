#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("enough-adults: a playground asks for the adults of its kind", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::enough_adults(small.draft());
    const auto& seats = small.event("BB.mon.plein").seats;
    REQUIRE(seats.size() == 2);
    CHECK(seats[1].empty == small.price("enough-adults"));
}

TEST_CASE("enough-adults: a round asks for adults by the pupils that are left", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::enough_adults(small.draft());
    const auto& covers = small.draft().instance.covers;
    REQUIRE(covers.size() == 3);
    CHECK(covers.front().event.value() == small.row("BB.mon.r1"));
    CHECK(covers.front().heads_per_person == 8);
    CHECK(covers.front().missing == small.price("enough-adults"));
    CHECK(small.event("BB.mon.r1").seats.size() == 3);  // 20 pupils, 8 to an adult
}
