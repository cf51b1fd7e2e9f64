#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("zone-closed: a session in a closed zone has a hard price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::zone_closed(small.draft());
    CHECK(small.draft().instance.prices.zone_closed == small.price("zone-closed"));
    CHECK(small.price("zone-closed").hard);
}

TEST_CASE("zone-closed: a weight in the school file makes it soft", "[planning]") {
    SmallPlan plan;
    plan.set_weight("zone-closed", 7);
    SmallDraft small{plan};
    planning::rules::zone_closed(small.draft());
    const auto price = small.draft().instance.prices.zone_closed;
    CHECK_FALSE(price.hard);
    CHECK(price.each == 7);
}

TEST_CASE("zone-closed: a zone that is closed in the evening is open to the school", "[planning]") {
    SmallPlan plan;
    const auto monday = calendar::IsoWeek{2026, 48}.monday();
    const calendar::TimeSpan evening{
        calendar::ClockTime{calendar::Minutes{1200}}, calendar::ClockTime{calendar::Minutes{1260}}};
    plan.school.exceptions.closed_zones = {
        {.zone = school::ZoneId{0}, .days = {monday, monday}, .time = evening}};
    SmallDraft small{plan};
    CHECK(small.draft().instance.zones.front().closed.empty());
}
