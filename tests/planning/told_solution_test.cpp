#include "slimfit/planning/make_draft.hpp"
#include "slimfit/planning/told_solution.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using planning::SeatPurpose;
using timetable::EventId;
using timetable::SeatId;
using timetable::Solution;

namespace {

constexpr calendar::IsoWeek week_48{2026, 48};

tests::SmallPlan plan_with_help_outside() {
    tests::SmallPlan plan;
    plan.kind("plein").may_lead = {school::Role::teacher};
    plan.kind("plein").assistants_at_most = 1;
    return plan;
}

/// A solution of the small plan in which nothing is placed yet.
struct Told {
    tests::SmallPlan plan = plan_with_help_outside();
    std::vector<planning::Demand> demands = planning::demands_of(plan.school, plan.groups, week_48);
    planning::Draft draft =
        planning::make_draft(plan.school, plan.groups, demands, {.week = week_48});
    timetable::Prepared prepared = timetable::prepare(draft.instance);
    Solution solution{prepared};

    [[nodiscard]] EventId event(std::string_view code) const {
        const auto found = std::ranges::find(demands, code, &planning::Demand::code);
        REQUIRE(found != demands.end());
        return EventId{static_cast<std::uint32_t>(found - demands.begin())};
    }

    [[nodiscard]] SeatId seat(EventId id, SeatPurpose purpose) const {
        const auto& purposes = draft.seats[id.value()];
        const auto found = std::ranges::find(purposes, purpose);
        REQUIRE(found != purposes.end());
        return prepared.seats[id.value()][static_cast<std::size_t>(found - purposes.begin())];
    }

    void sit(SeatId where, std::string_view code) {
        const auto candidates = prepared.candidates[where.value()];
        const auto found =
            std::ranges::find_if(candidates, [&](const timetable::CandidateFacts& candidate) {
                return plan.school.staff[candidate.person.value()].code == code;
            });
        REQUIRE(found != candidates.end());
        solution.set_person(where, static_cast<timetable::OptionRow>(found - candidates.begin()));
    }
};

}  // namespace

TEST_CASE("Who is in two places of one session is there once", "[planning]") {
    Told told;
    const auto outside = told.event("BB.mon.buiten");
    told.solution.set_start(outside, 0);
    told.sit(told.seat(outside, SeatPurpose::leader), "anja");
    told.sit(told.seat(outside, SeatPurpose::spare), "anja");
    planning::bring_to_what_is_told(told.draft, told.solution);
    CHECK(told.solution.person(told.seat(outside, SeatPurpose::leader)).has_value());
    CHECK_FALSE(told.solution.person(told.seat(outside, SeatPurpose::spare)).has_value());
}

TEST_CASE("Who is beside an empty leader's seat leads, when she may", "[planning]") {
    Told told;
    const auto outside = told.event("BB.mon.buiten");
    told.solution.set_start(outside, 0);
    const auto leads = told.seat(outside, SeatPurpose::leader);
    SECTION("she may") {
        told.sit(told.seat(outside, SeatPurpose::spare), "carla");
        planning::bring_to_what_is_told(told.draft, told.solution);
        CHECK(told.solution.person(leads).has_value());
    }
    SECTION("she may not") {
        told.sit(told.seat(outside, SeatPurpose::spare), "tom");
        planning::bring_to_what_is_told(told.draft, told.solution);
        CHECK_FALSE(told.solution.person(leads).has_value());
        CHECK(told.solution.person(told.seat(outside, SeatPurpose::spare)).has_value());
    }
}

TEST_CASE("A lesson that nobody leads is not held, a block is", "[planning]") {
    Told told;
    const auto lesson = told.event("instructie.BB-rekenen-1");
    const auto block = told.event("BB.mon.opening.N");
    told.solution.set_start(lesson, 0);
    told.solution.set_start(block, 0);
    planning::bring_to_what_is_told(told.draft, told.solution);
    CHECK_FALSE(told.solution.placed(lesson));
    CHECK(told.solution.placed(block));
}
