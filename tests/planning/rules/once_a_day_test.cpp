#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE(
    "once-a-day: sessions of one group on a day have a price where the offer says so", "[planning]"
) {
    SmallPlan plan;
    plan.offer("instructie").times = 2;
    plan.offer("gym").once_a_day = false;
    SmallDraft small{plan};
    planning::rules::once_a_day(small.draft());
    const auto& instance = small.draft().instance;
    const auto course_of = [&](std::string_view code) {
        return instance[*small.event(code).course];
    };
    CHECK(course_of("instructie.BB-rekenen-1").same_day == small.price("once-a-day"));
    CHECK(course_of("instructie.BB-rekenen-1").events.size() == 2);
    CHECK_FALSE(course_of("gym.N").same_day.has_value());
}
