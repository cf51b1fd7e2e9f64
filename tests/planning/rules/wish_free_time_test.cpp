#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("wish-free-time: a moment wished free costs when it is not", "[planning]") {
    SmallPlan plan;
    const calendar::TimeSpan early{
        calendar::ClockTime{calendar::Minutes{510}}, calendar::ClockTime{calendar::Minutes{550}}};
    plan.staff("bram").wishes = {
        {.about = school::Wish::About::free_time,
         .weekday = calendar::Weekday::monday,
         .time = early,
         .weight = 2}};
    SmallDraft small{plan};
    planning::rules::wish_free_time(small.draft());
    const auto& unwanted = small.draft().instance.people[1].unwanted;
    REQUIRE(unwanted.size() == 1);
    CHECK(unwanted.front().ticks.last - unwanted.front().ticks.first == 8);
    CHECK(unwanted.front().price.each == 2 * small.price("wish-free-time").each);
    CHECK(small.draft().instance.people[0].unwanted.empty());
}

TEST_CASE("wish-free-time: an evening is free already", "[planning]") {
    SmallPlan plan;
    const calendar::TimeSpan evening{
        calendar::ClockTime{calendar::Minutes{1200}}, calendar::ClockTime{calendar::Minutes{1260}}};
    plan.staff("bram").wishes = {
        {.about = school::Wish::About::free_time, .time = evening, .weight = 2}};
    SmallDraft small{plan};
    planning::rules::wish_free_time(small.draft());
    CHECK(small.draft().instance.people[1].unwanted.empty());
}
