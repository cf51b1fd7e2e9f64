#include "slimfit/planning/groups_out_of_bounds.hpp"
#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("group-size: a group over the limit of its kind costs wherever it is", "[planning]") {
    SmallPlan plan;
    plan.kind("instructie").pupils_at_most = 9;
    SmallDraft small{plan};
    planning::rules::group_size(small.draft());
    for (const auto& start : small.event("instructie.BB-rekenen-1").starts) {
        REQUIRE(start.costs.size() == 1);
        CHECK(start.costs.front() == small.price("group-size"));
    }
    plan.kind("instructie").pupils_at_most = 7;
    SmallDraft smaller{plan};
    planning::rules::group_size(smaller.draft());
    CHECK(
        smaller.event("instructie.BB-rekenen-1").starts.front().costs.front().each ==
        3 * smaller.price("group-size").each
    );
    CHECK(small.event("gym.N").starts.front().costs.empty());
}

TEST_CASE("group-size: a group that fits costs nothing", "[planning]") {
    SmallPlan plan;
    plan.kind("instructie").pupils_at_most = 10;
    plan.kind("instructie").pupils_at_least = 10;
    SmallDraft small{plan};
    planning::rules::group_size(small.draft());
    CHECK(small.event("instructie.BB-rekenen-1").starts.front().costs.empty());
}

TEST_CASE("group-size: who leaves meanwhile makes no group too small", "[planning]") {
    SmallPlan plan;
    plan.kind("instructie").pupils_at_least = 10;
    plan.school.pupils[0].until = calendar::IsoWeek{2026, 48}.monday().plus_days(-1);
    SmallDraft small{plan};
    planning::rules::group_size(small.draft());
    CHECK(small.event("instructie.BB-rekenen-1").starts.front().costs.empty());
}

TEST_CASE(
    "group-size: a level group outside the limits of its subject costs always", "[planning]"
) {
    SmallPlan plan;
    const auto& group =
        *std::ranges::find(plan.groups, std::string{"BB-rekenen-1"}, &grouping::WeekGroup::code);
    plan.school.settings.group_limits = {
        {.unit = group.unit, .subject = *group.subject, .pupils_at_least = 1, .pupils_at_most = 8}};
    SmallDraft small{plan};
    planning::rules::group_size(small.draft());
    const auto& always = small.draft().instance.quotas;
    REQUIRE(always.size() == 2);
    CHECK(always.front().price.each == 2 * small.price("group-size").each);
    const auto words = planning::words_of_groups_out_of_bounds(small.draft());
    REQUIRE(words.size() == 2);
    CHECK_THAT(
        words.front().english,
        Catch::StartsWith("BB-rekenen-1 has 10 pupils, and it may have 8 at most.")
    );
}

TEST_CASE("group-size: the rest has its limit too", "[planning]") {
    SmallPlan plan;
    plan.kind("leerplein").pupils_at_most = 12;
    SmallDraft small{plan};
    planning::rules::enough_adults(small.draft());
    planning::rules::group_size(small.draft());
    const auto& cover = small.draft().instance.covers.front();
    CHECK(cover.heads_at_most == 12);
    CHECK(cover.crowded == small.price("group-size"));
}
