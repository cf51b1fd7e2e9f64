#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using planning::SeatPurpose;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("lunch-trained: half of the supervisors of lunch play are trained", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::lunch_trained(small.draft());
    const auto& mixtures = small.draft().instance.mixtures;
    REQUIRE(mixtures.size() == 2);  // the playground before eating and the one after
    CHECK(mixtures.back().event.value() == small.row("BB.mon.buiten"));
    CHECK(mixtures.back().percent == 50);
    CHECK(mixtures.back().people.size() == 3);  // the teachers, by profession
    CHECK(mixtures.back().price == small.price("lunch-trained"));
}

TEST_CASE("lunch-trained: a volunteer needs a certificate of conduct", "[planning]") {
    SmallPlan plan;
    plan.staff("tom").qualifications.clear();
    SmallDraft small{plan};
    planning::rules::lunch_trained(small.draft());
    const auto found = small.candidates("BB.mon.buiten", SeatPurpose::needed);
    CHECK(std::ranges::find(found, "tom") == found.end());
}
