#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("break: who is there longer than five and a half hours needs one", "[planning]") {
    SmallPlan plan;
    plan.staff("tom").presence.front().time.end = calendar::ClockTime{calendar::Minutes{810}};
    SmallDraft small{plan};
    planning::rules::break_in_long_day(small.draft());
    const auto& anja = small.event("break.anja.mon");
    CHECK(anja.duration == 6);
    CHECK(anja.unplaced == small.price("break"));
    CHECK(small.price("break").hard);
    CHECK_THROWS(small.row("break.tom.mon"));
}

TEST_CASE("break: it begins and ends with the bells, inside the school's window", "[planning]") {
    const SmallPlan plan;
    const SmallDraft small{plan};
    const auto& moments =
        const_cast<SmallDraft&>(small).draft().demands[small.row("break.anja.mon")].moments;
    REQUIRE_FALSE(moments.empty());
    for (const auto& moment : moments)
        CHECK(plan.school.settings.break_window.contains(moment.time));
}

TEST_CASE("break: where the bells end early it may come after them", "[planning]") {
    SmallPlan plan;
    auto& rhythm = plan.school.units.front().rhythm.front();
    rhythm.resize(3);  // until 09:40
    SmallDraft small{plan};
    std::set<std::string> begins;
    for (const auto& moment : small.draft().demands[small.row("break.anja.mon")].moments)
        begins.insert(moment.time.begin.to_string());
    CHECK(begins.contains("10:00"));
    CHECK(begins.contains("13:30"));
}

TEST_CASE("break: a school may split it in quarters", "[planning]") {
    SmallPlan plan;
    plan.school.settings.breaks_may_be_split = true;
    SmallDraft small{plan};
    CHECK(small.event("break.anja.mon").duration == 3);
}
