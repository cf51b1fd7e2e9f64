#include "slimfit/planning/rules/declarations.hpp"

#include "planning/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using tests::SmallDraft;
using tests::SmallPlan;

TEST_CASE("own-instruction: a pull-out visits, an instruction teaches", "[planning]") {
    const SmallPlan plan;
    SmallDraft small{plan};
    planning::rules::own_instruction(small.draft());
    CHECK(small.event("plusklas.BB-plusklas").clash_class == timetable::ClashClass::visiting);
    CHECK(small.event("instructie.BB-rekenen-2").clash_class == timetable::ClashClass::teaching);
    CHECK(small.event("gym.N").clash_class == timetable::ClashClass::ordinary);
    CHECK(small.draft().instance.prices.visiting_clash == small.price("own-instruction"));
}

TEST_CASE("own-instruction: the instruction of a base group is nobody's own", "[planning]") {
    SmallPlan plan;
    plan.offer("instructie").audience.kind = school::Audience::Kind::each_base_group;
    SmallDraft small{plan};
    planning::rules::own_instruction(small.draft());
    CHECK(small.event("instructie.N").clash_class == timetable::ClashClass::ordinary);
}
