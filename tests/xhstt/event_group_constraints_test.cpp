#include "xhstt/small_instance.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::xhstt;
using slimfit::test::SmallInstance;

namespace {

const AppliesToEventGroups to_all{.event_groups = {SmallInstance::all_events}};

}  // namespace

TEST_CASE("AvoidSplitAssignments counts different resources; nobody is no resource") {
    SmallInstance small;
    small.event("e", 3, {SmallInstance::open(SmallInstance::x)});
    const AvoidSplitAssignments rule{.applies_to = to_all, .role = SmallInstance::x};
    CHECK(small.cost(rule, "") == 0);
    CHECK(small.quadratic(rule, "e/1=r1 e/1=r2", 5) == 5);
    CHECK(small.quadratic(rule, "e/1=r1", 5) == 0);
}

TEST_CASE("AvoidSplitAssignments takes part of all events of the group, given resources too") {
    SmallInstance small;
    auto given = SmallInstance::with(SmallInstance::r2);
    given.role = SmallInstance::x;
    small.event("e", 1, {given});
    small.event("f", 2, {SmallInstance::open(SmallInstance::x)});
    const AvoidSplitAssignments rule{.applies_to = to_all, .role = SmallInstance::x};
    CHECK(small.cost(rule, "f=r1") == 1);
    CHECK(small.cost(rule, "f=r2") == 0);
    CHECK(small.cost(rule, "f/1=r1 f/1=r1") == 1);
}

TEST_CASE("SpreadEvents counts the meets that start in a time group") {
    SmallInstance small;
    small.event("e", 2);
    const SpreadEvents rule{
        .applies_to = to_all, .time_groups = {{SmallInstance::d1, {.minimum = 0, .maximum = 1}}}};
    CHECK(small.cost(rule, "e/1@0 e/1@0") == 1);
    CHECK(small.cost(rule, "e@3") == 0);
    CHECK(small.cost(rule, "") == 0);
}

TEST_CASE("SpreadEvents sums over its time groups before it squares") {
    SmallInstance small;
    small.event("e", 2);
    small.event("f", 2);
    const Limits one{.minimum = 1, .maximum = 1};
    const SpreadEvents rule{
        .applies_to = to_all, .time_groups = {{SmallInstance::d1, one}, {SmallInstance::d2, one}}};
    CHECK(small.cost(rule, "") == 2);
    CHECK(small.quadratic(rule, "") == 4);
    CHECK(small.quadratic(rule, "e@0 f@1") == 4);
    CHECK(small.quadratic(rule, "e@0 f@6") == 0);
}

TEST_CASE("An event group without events still pays what SpreadEvents asks at least") {
    const SmallInstance small;
    const SpreadEvents rule{
        .applies_to = {{SmallInstance::no_events}},
        .time_groups = {{SmallInstance::d1, {.minimum = 1, .maximum = 1}}}};
    CHECK(small.cost(rule, "") == 1);
}

TEST_CASE("An event group listed twice pays twice") {
    SmallInstance small;
    small.event("e", 2);
    small.event("f", 2);
    const AppliesToEventGroups twice{{SmallInstance::all_events, SmallInstance::all_events}};
    CHECK(small.cost(LinkEvents{twice}, "e@0") == 4);
}

TEST_CASE("LinkEvents charges each time at which some but not all events run") {
    SmallInstance small;
    small.event("e", 2);
    small.event("f", 2);
    const LinkEvents rule{to_all};
    CHECK(small.cost(rule, "e@0 f@0") == 0);
    CHECK(small.cost(rule, "e@0 f@1") == 2);
    CHECK(small.cost(rule, "e@0") == 2);
    CHECK(small.cost(rule, "e/1@0 e/1@0 f/1@0 f/1@4") == 1);
    CHECK(small.cost(rule, "e/1@0 e/1@1 f@0") == 0);
    CHECK(small.cost(rule, "") == 0);
}

TEST_CASE("LinkEvents charges a time once, however many events are missing") {
    SmallInstance small;
    small.event("e", 1);
    small.event("f", 1);
    small.event("g", 1);
    CHECK(small.cost(LinkEvents{to_all}, "e@0") == 1);
    CHECK(small.cost(LinkEvents{to_all}, "e@0 f@0") == 1);
}

TEST_CASE("OrderEvents charges how far the gap between two events is off") {
    SmallInstance small;
    const auto e = small.event("e", 2);
    const auto f = small.event("f", 1);
    const EventPair pair{.first = e, .second = f, .maximum_separation = 1};
    const OrderEvents rule{{{pair}}};
    CHECK(small.quadratic(rule, "e@2 f@0") == 16);
    CHECK(small.quadratic(rule, "e@0 f@2") == 0);
    CHECK(small.quadratic(rule, "e@0 f@3") == 0);
    CHECK(small.quadratic(rule, "e@0 f@5") == 4);
    CHECK(small.quadratic(rule, "e@0") == 0);
}

TEST_CASE("OrderEvents looks from the last end of the first to the first start of the second") {
    SmallInstance small;
    const auto e = small.event("e", 2);
    const auto f = small.event("f", 2);
    const EventPair pair{.first = e, .second = f, .minimum_separation = 2};
    const OrderEvents rule{{{pair}}};
    CHECK(small.cost(rule, "e/1@0 e/1@3 f/1@7 f/1@5") == 1);
    CHECK(small.cost(rule, "e/1@0 f@0") == 0);
    CHECK(small.cost(rule, "e@0 f@6") == 0);
    CHECK(small.cost(OrderEvents{{{pair, pair}}}, "e@0 f@2") == 4);
}
