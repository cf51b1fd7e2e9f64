#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("meeting-held: a meeting needs a moment and everybody who belongs there", "[planning]") {
    SmallPlan plan;
    plan.school.staff_sessions = {
        {.code = "unitoverleg",
         .kind = school::SessionKindId{9},
         .attendees = {school::StaffId{0}, school::StaffId{1}},
         .duration = calendar::Minutes{45},
         .window = {
             calendar::ClockTime{calendar::Minutes{840}},
             calendar::ClockTime{calendar::Minutes{930}}}}};
    SmallDraft small{plan};
    planning::rules::meeting_held(small.draft());
    const auto& event = small.event("unitoverleg");
    CHECK(event.unplaced == small.price("meeting-held"));
    REQUIRE(event.seats.size() == 2);
    CHECK(event.seats[1].empty == small.price("meeting-held"));
    CHECK(
        small.candidates("unitoverleg", SeatPurpose::attendee) == std::vector<std::string>{"anja"}
    );
}
