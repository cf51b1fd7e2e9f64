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

TEST_CASE(
    "teaching-qualified: teaching time is led by or under a qualified teacher", "[planning]"
) {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::may_lead(small.draft());
    planning::rules::teaching_qualified(small.draft());
    const auto row = small.row("instructie.BB-rekenen-1");
    const auto& authorities = small.draft().instance.authorities;
    const auto found = std::ranges::find_if(authorities, [&](const timetable::Authority& one) {
        return one.event.value() == row;
    });
    REQUIRE(found != authorities.end());
    CHECK(found->people.size() == 3);  // anja, bram, carla
    CHECK_FALSE(found->any_seat);
    CHECK(found->price == small.price("teaching-qualified"));
    // A supporter may lead it, so a teacher may have to watch.
    CHECK(
        small.candidates("instructie.BB-rekenen-1", SeatPurpose::watcher) ==
        std::vector<std::string>{"anja", "bram", "carla"}
    );
}

TEST_CASE("teaching-qualified: on the leerplein one qualified adult is enough", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::teaching_qualified(small.draft());
    const auto row = small.row("BB.mon.r1");
    const auto& authorities = small.draft().instance.authorities;
    const auto found = std::ranges::find_if(authorities, [&](const timetable::Authority& one) {
        return one.event.value() == row;
    });
    REQUIRE(found != authorities.end());
    CHECK(found->any_seat);
    CHECK(small.candidates("BB.mon.r1", SeatPurpose::watcher).empty());
}

TEST_CASE("teaching-qualified: supervision outside needs no teacher", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::teaching_qualified(small.draft());
    const auto row = small.row("BB.mon.plein");
    CHECK(std::ranges::none_of(
        small.draft().instance.authorities,
        [&](const timetable::Authority& one) { return one.event.value() == row; }
    ));
}

TEST_CASE(
    "teaching-qualified: a kind outside teaching time may ask for a responsible teacher",
    "[planning]"
) {
    SmallPlan plan;
    plan.kind("eten").responsible = school::ResponsibleTeacher::same_or_adjacent_zone;
    SmallDraft small{plan};
    planning::rules::may_lead(small.draft());
    planning::rules::teaching_qualified(small.draft());
    const auto row = small.row("BB.mon.eten.N");
    const auto& authorities = small.draft().instance.authorities;
    const auto found = std::ranges::find_if(authorities, [&](const timetable::Authority& one) {
        return one.event.value() == row;
    });
    REQUIRE(found != authorities.end());
    CHECK(found->price == small.price("responsible-near"));
    CHECK(
        small.candidates("BB.mon.eten.N", SeatPurpose::watcher) ==
        std::vector<std::string>{"anja", "bram", "carla"}
    );
}
