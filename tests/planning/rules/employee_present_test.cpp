#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("employee-present: volunteers outside have an employee with them", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::employee_present(small.draft());
    const auto& mixtures = small.draft().instance.mixtures;
    REQUIRE(mixtures.size() == 4);  // two times outside, two base groups eating
    CHECK(mixtures.front().event.value() == small.row("BB.mon.plein"));
    CHECK(mixtures.front().at_least == 1);
    CHECK(mixtures.front().people.size() == 6);  // all but tom
    CHECK(mixtures.front().price == small.price("employee-present"));
}

TEST_CASE("employee-present: an offer outside asks for an employee as well", "[planning]") {
    SmallPlan plan;
    plan.offer("gym").kind = school::SessionKindId{3};  // outside
    SmallDraft small{plan};
    planning::rules::employee_present(small.draft());
    CHECK(small.draft().instance.mixtures.size() == 6);
}
