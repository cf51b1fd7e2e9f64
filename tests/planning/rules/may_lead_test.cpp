#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("may-lead: only the roles of the kind lead it", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::may_lead(small.draft());
    CHECK(
        small.candidates("instructie.BB-rekenen-1", SeatPurpose::leader) ==
        std::vector<std::string>{"anja", "bram", "carla", "gijs"}
    );
}

TEST_CASE("may-lead: an offer may name its leaders and ask for a specialism", "[planning]") {
    SmallPlan plan;
    plan.offer("instructie").leaders = {school::StaffId{1}, school::StaffId{4}};
    plan.offer("plusklas").specialism = "hoogbegaafdheid";
    plan.staff("carla").qualifications.push_back(
        {.kind = school::QualificationKind::specialism, .name = "hoogbegaafdheid"}
    );
    SmallDraft small{plan};
    planning::rules::may_lead(small.draft());
    CHECK(
        small.candidates("instructie.BB-rekenen-1", SeatPurpose::leader) ==
        std::vector<std::string>{"bram"}
    );
    CHECK(
        small.candidates("plusklas.BB-plusklas", SeatPurpose::leader) ==
        std::vector<std::string>{"carla"}
    );
}

TEST_CASE("may-lead: a judged roster keeps who may not, at a price", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan, nullptr, true};
    planning::rules::may_lead(small.draft());
    const auto price = small.price("may-lead");
    CHECK(
        small.cost("instructie.BB-rekenen-1", SeatPurpose::leader, "hanna") ==
        timetable::cost(price, 1)
    );
    CHECK(small.cost("instructie.BB-rekenen-1", SeatPurpose::leader, "anja") == timetable::Score{});
}

TEST_CASE("may-lead: who was put there by hand stays, at a price", "[planning]") {
    SmallPlan plan;
    plan.school.locks = {
        {.target = "instructie",
         .group = "BB-rekenen-1",
         .weekday = calendar::Weekday::monday,
         .leader = school::StaffId{4}}};
    SmallDraft small{plan};
    planning::rules::may_lead(small.draft());
    CHECK(
        small.candidates("instructie.BB-rekenen-1", SeatPurpose::leader) ==
        std::vector<std::string>{"hanna"}
    );
    CHECK(small.cost("instructie.BB-rekenen-1", SeatPurpose::leader, "hanna").hard > 0);
}

TEST_CASE(
    "may-lead: where a colleague is absent a helper may lead a block, at a price", "[planning]"
) {
    SmallPlan plan;
    plan.kind("opening").may_assist = {school::Role::assistant};
    const auto leaders = [](const SmallPlan& of) {
        SmallDraft small{of};
        planning::rules::may_lead(small.draft());
        return small.candidates("BB.mon.opening.N", SeatPurpose::leader);
    };
    const auto usual = leaders(plan);
    CHECK(std::ranges::count(usual, "hanna") == 0);

    plan.school.exceptions.absences.push_back(tests::absence_of(plan, "carla"));
    CHECK(std::ranges::count(leaders(plan), "hanna") == 1);
    CHECK(std::ranges::count(leaders(plan), "tom") == 0);
    SmallDraft small{plan};
    planning::rules::may_lead(small.draft());
    CHECK(
        small.cost("BB.mon.opening.N", SeatPurpose::leader, "hanna") ==
        timetable::Score{small.price("may-lead").each, 0}
    );
    // A lesson is no block: without somebody who may lead it, it is not given.
    CHECK(
        std::ranges::count(
            small.candidates("instructie.BB-rekenen-1", SeatPurpose::leader), "hanna"
        ) == 0
    );
}
