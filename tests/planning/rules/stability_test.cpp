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

TEST_CASE("stability: what is new this week costs nothing", "[planning]") {
    const SmallPlan plan;
    const auto previous = last_week();
    SmallDraft small{plan, &previous};
    planning::rules::stability(small.draft());
    CHECK(small.cost("instructie.BB-rekenen-2", SeatPurpose::leader, "anja") == timetable::Score{});
}
