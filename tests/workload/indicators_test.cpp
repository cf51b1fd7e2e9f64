#include "slimfit/workload/indicators.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using school::Nature;
using support::small_week;
using workload::indicators_of;
using workload::Minutes;

TEST_CASE("Pupils per contact hour sets lesson time against the time of adults", "[workload]") {
    const auto week = small_week();
    const auto indicators = indicators_of(week.school, week.roster);
    CHECK(indicators.pupils == 7);
    CHECK(indicators.lesson_pupil_time == Minutes{490});  // 7 pupils, 70 minutes
    // 20 minutes of opening, four half hours of Anja and Bram, one of Carla's coach talks
    CHECK(indicators.teacher_contact_time == Minutes{170});
    CHECK(indicators.staff_contact_time == Minutes{260});
    CHECK(indicators.pupils_per_teacher_hour_in_tenths == 29);
    CHECK(indicators.pupils_per_staff_hour_in_tenths == 19);
}

TEST_CASE("A session is cross-group when pupils of two base groups are in it", "[workload]") {
    auto week = small_week();
    CHECK(indicators_of(week.school, week.roster).cross_group_core_per_mille == 1000);
    CHECK(indicators_of(week.school, week.roster).cross_group_per_mille == 857);  // 420 of 490
    week.roster.groups[2].pupils = {school::PupilId{0}, school::PupilId{1}};
    // Level group 1 is of Noord alone now, and the third pupil is alone on the square in round 2:
    // what is mixed are 5 pupils in round 1 and 4 in round 2.
    CHECK(indicators_of(week.school, week.roster).cross_group_core_per_mille == 643);
}

TEST_CASE("The rest holds its pupils only while they are nowhere else", "[workload]") {
    const auto week = small_week();
    const auto natures = indicators_of(week.school, week.roster).natures;
    REQUIRE(natures.size() == 4);
    CHECK(natures[0].nature == Nature::base_group_time);
    CHECK(natures[0].pupil_time == Minutes{70});
    CHECK(natures[1].nature == Nature::instruction);
    CHECK(natures[1].pupil_time == Minutes{210});
    CHECK(natures[1].per_mille == 429);
    CHECK(natures[2].nature == Nature::extended_instruction);
    CHECK(natures[2].pupil_time == Minutes{90});
    CHECK(natures[3].nature == Nature::independent_work);
    CHECK(natures[3].pupil_time == Minutes{120});
}

TEST_CASE("Pupils on an excursion are in no other session", "[workload]") {
    auto week = small_week();
    week.school.exceptions.excursions.push_back(
        {.base_groups = {school::BaseGroupId{1}},
         .date = week.roster.week.monday(),
         .time = support::span("08:40", "12:00")}
    );
    const auto indicators = indicators_of(week.school, week.roster);
    CHECK(indicators.lesson_pupil_time == Minutes{490 - 3 * 60});
    CHECK(indicators.teaching_time.least == Minutes{10});
    CHECK(indicators.teaching_time.mean == Minutes{44});
    CHECK(indicators.teaching_time.most == Minutes{70});
}

TEST_CASE("Who left the school before the week does not count", "[workload]") {
    auto week = small_week();
    week.school.pupils[0].until = week.roster.week.monday().plus_days(-1);
    const auto indicators = indicators_of(week.school, week.roster);
    CHECK(indicators.pupils == 6);
    CHECK(indicators.lesson_pupil_time == Minutes{420});
}

TEST_CASE("A unit is measured by its own sessions", "[workload]") {
    auto week = small_week();
    week.school.units.push_back({.code = "OB", .name = "Onderbouw"});
    const auto other = indicators_of(week.school, week.roster, school::UnitId{1});
    CHECK(other.pupils == 0);
    CHECK(other.lesson_pupil_time == Minutes{0});
    CHECK_FALSE(other.pupils_per_teacher_hour_in_tenths);
    CHECK(indicators_of(week.school, week.roster, school::UnitId{0}).pupils == 7);
}
