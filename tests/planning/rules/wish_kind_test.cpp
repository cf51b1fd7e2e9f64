#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("wish-kind: who would rather not do a kind costs in it", "[planning]") {
    SmallPlan plan;
    plan.staff("hanna").wishes = {
        {.about = school::Wish::About::less_of_kind, .kind = school::SessionKindId{3}}};
    SmallDraft small{plan};
    planning::rules::wish_kind(small.draft());
    const auto price = timetable::cost(small.price("wish-kind"), 1);
    CHECK(small.cost("BB.mon.plein", SeatPurpose::leader, "hanna") == price);
    CHECK(small.cost("BB.mon.plein", SeatPurpose::leader, "anja") == timetable::Score{});
    CHECK(small.cost("BB.mon.r1", SeatPurpose::leader, "hanna") == timetable::Score{});
}

TEST_CASE("wish-kind: another leader costs on a day she could lead herself", "[planning]") {
    SmallPlan plan;
    plan.staff("carla").wishes = {
        {.about = school::Wish::About::more_of_kind,
         .kind = school::SessionKindId{7},
         .weight = 2}};
    SmallDraft small{plan};
    planning::rules::wish_kind(small.draft());
    auto price = small.price("wish-kind");
    price.each *= 2;
    for (const auto& candidate : small.event("plusklas.BB-plusklas").seats.front().candidates) {
        const bool is_carla = candidate.person.value() == 2;
        REQUIRE(candidate.barred.size() == (is_carla ? 0 : 1));
        if (!is_carla)
            CHECK(candidate.barred.front().price == price);
    }
    CHECK(small.event("gym.N").seats.front().candidates.front().barred.empty());
}
