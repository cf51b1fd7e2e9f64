#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

namespace {

roster::Roster last_week() {
    roster::Roster roster{.school = "klein", .week = {2026, 47}};
    roster.groups = {{.code = "BB-rekenen-1", .kind = roster::GroupKind::level_group}};
    roster::PlacedSession session{
        .code = "instructie.BB-rekenen-1.1",
        .purpose = roster::Purpose::offer,
        .target = "instructie",
        .date = calendar::Date::of(2026, 11, 16).value(),
        .time = {
            calendar::ClockTime{calendar::Minutes{550}},
            calendar::ClockTime{calendar::Minutes{580}}}};
    session.unit = school::UnitId{0};
    session.groups = {roster::RosterGroupId{0}};
    session.leader = school::StaffId{2};
    roster.sessions = {session};
    return roster;
}

}  // namespace

TEST_CASE("stability: another time or another leader than last week costs", "[planning]") {
    const SmallPlan plan;
    const auto previous = last_week();
    SmallDraft small{plan, &previous};
    planning::rules::stability(small.draft());
    const auto& starts = small.event("instructie.BB-rekenen-1").starts;
    REQUIRE(starts.size() == 2);
    CHECK(starts[0].costs.size() == 1);
    CHECK(starts[1].costs.empty());
    const auto price = timetable::cost(small.price("stability"), 1);
    CHECK(small.cost("instructie.BB-rekenen-1", SeatPurpose::leader, "anja") == price);
    CHECK(
        small.cost("instructie.BB-rekenen-1", SeatPurpose::leader, "carla") == timetable::Score{}
    );
}

TEST_CASE("stability: what was announced for this week is five times as dear", "[planning]") {
    SmallPlan plan;
    plan.kind("instructie").assistants_at_most = 1;
    auto previous = last_week();
    previous.week = {2026, 48};
    previous.sessions.front().date = calendar::Date::of(2026, 11, 23).value();
    previous.sessions.front().assistants = {school::StaffId{3}};
    SmallDraft small{plan, &previous};
    planning::rules::stability(small.draft());
    const auto price = timetable::cost(small.price("stability"), 5);
    const auto cost = [&](SeatPurpose purpose, std::string_view staff) {
        return small.cost("instructie.BB-rekenen-1", purpose, staff);
    };
    CHECK(cost(SeatPurpose::leader, "anja") == price);
    CHECK(cost(SeatPurpose::spare, "anja") == price);
    CHECK(cost(SeatPurpose::spare, "carla") == timetable::Score{});
    CHECK(cost(SeatPurpose::spare, "gijs") == timetable::Score{});
}

TEST_CASE("stability: what an excursion cut is the same block still", "[planning]") {
    SmallPlan plan;
    const auto bells = plan.school.units.front().rhythm[0];
    const auto& round = bells[1];
    roster::Roster previous{.school = "klein", .week = {2026, 47}};
    previous.groups = {
        {.code = "N", .kind = roster::GroupKind::base_group},
        {.code = "Z", .kind = roster::GroupKind::base_group}};
    previous.sessions = {
        {.code = "BB.mon.r1",
         .purpose = roster::Purpose::block,
         .target = round.code,
         .date = calendar::Date::of(2026, 11, 16).value(),
         .time = round.time,
         .kind = round.kind,
         .unit = school::UnitId{0},
         .groups = {roster::RosterGroupId{0}, roster::RosterGroupId{1}},
         .the_rest = true}};
    const auto halfway = round.time.begin + calendar::Minutes{15};
    plan.school.exceptions.excursions = {
        {.base_groups = {school::BaseGroupId{0}, school::BaseGroupId{1}},
         .date = calendar::Date::of(2026, 11, 23).value(),
         .time = {calendar::ClockTime{calendar::Minutes{480}}, halfway}}};
    SmallDraft small{plan, &previous};
    planning::rules::stability(small.draft());
    const auto& start = small.event("BB.mon.r1").starts.front();
    CHECK(start.costs == std::vector{small.price("stability")});
}

TEST_CASE("stability: what is new this week costs nothing", "[planning]") {
    const SmallPlan plan;
    const auto previous = last_week();
    SmallDraft small{plan, &previous};
    planning::rules::stability(small.draft());
    CHECK(small.cost("instructie.BB-rekenen-2", SeatPurpose::leader, "anja") == timetable::Score{});
}
