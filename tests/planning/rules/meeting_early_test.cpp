#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

namespace {

/// Anja and Bram meet half an hour, from 14:00 on, within an hour and a half.
SmallPlan plan_with_meeting() {
    SmallPlan plan;
    const auto kind = std::ranges::find(plan.school.kinds, "overleg", &school::SessionKind::code);
    const auto first = calendar::ClockTime::parse("14:00").value();
    plan.school.staff_sessions = {
        {.code = "unitoverleg",
         .kind =
             school::SessionKindId{static_cast<std::uint32_t>(kind - plan.school.kinds.begin())},
         .attendees = {school::StaffId{0}, school::StaffId{1}},
         .duration = calendar::Minutes{30},
         .days = {calendar::Weekday::monday},
         .window = {first, first + calendar::Minutes{90}}}};
    return plan;
}

}  // namespace

TEST_CASE("meeting-early: each half hour into its window costs a meeting", "[planning]") {
    const auto plan = plan_with_meeting();
    SmallDraft small{plan};
    planning::rules::meeting_early(small.draft());
    const auto& starts = small.event("unitoverleg").starts;
    REQUIRE(starts.size() == 5);  // each quarter from 14:00 to 15:00
    CHECK(starts[1].costs.empty());
    CHECK(starts[3].costs == std::vector{small.price("meeting-early")});
    REQUIRE(starts[4].costs.size() == 1);
    CHECK(starts[4].costs.front().each == 2 * small.price("meeting-early").each);
}

TEST_CASE("meeting-early: time to lead the unit is no meeting", "[planning]") {
    auto plan = plan_with_meeting();
    plan.kind("overleg").load = school::LoadKind::leading;
    SmallDraft small{plan};
    planning::rules::meeting_early(small.draft());
    for (const auto& start : small.event("unitoverleg").starts)
        CHECK(start.costs.empty());
}
