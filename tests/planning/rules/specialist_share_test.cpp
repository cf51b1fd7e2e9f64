#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"
#include "support/whole_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("specialist-share: who serves several units divides time as agreed", "[planning]") {
    SmallPlan plan;
    plan.school.units.push_back({.code = "OB"});
    plan.staff("quinten").serves = {{school::UnitId{0}, 60}, {school::UnitId{1}, 40}};
    SmallDraft small{plan};
    planning::rules::specialist_share(small.draft());
    const auto& shares = small.draft().instance.crowd_shares;
    REQUIRE(shares.size() == 1);
    CHECK(shares.front().person.value() == 5);
    REQUIRE(shares.front().parts.size() == 2);
    CHECK(shares.front().parts[1].proportion == 40);
    CHECK(shares.front().price == small.price("specialist-share"));
}

TEST_CASE("specialist-share: an excursion is of no unit", "[planning]") {
    SmallPlan plan;
    plan.school.exceptions.excursions.push_back(
        {.base_groups = {school::BaseGroupId{0}},
         .date = calendar::IsoWeek{2026, 48}.monday(),
         .time = support::from_until("08:40", "09:40"),
         .escorts = {school::StaffId{5}}}
    );
    SmallDraft small{plan};
    planning::rules::specialist_share(small.draft());
    CHECK_FALSE(small.event("excursion.2026-11-23.1").counts_as_share);
    CHECK(small.event("gym.Z").counts_as_share);
}
