#include "xhstt/small_instance.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::xhstt;
using slimfit::test::SmallInstance;

namespace {

const AppliesToEvents to_all{.event_groups = {SmallInstance::all_events}};

}  // namespace

TEST_CASE("AssignTime charges the duration of every meet without a time") {
    SmallInstance small;
    small.event("e", 3);
    const AssignTime rule{to_all};
    CHECK(small.cost(rule, "") == 3);
    CHECK(small.cost(rule, "e/1@0") == 2);
    CHECK(small.cost(rule, "e/1 e/1 e/1@2") == 2);
    CHECK(small.cost(rule, "e@5") == 0);
    CHECK(small.quadratic(rule, "e/1@0") == 4);
    CHECK(small.step(rule, "e/1@0", 7) == 7);
    CHECK(small.step(rule, "e@0", 7) == 0);
}

TEST_CASE("An event whose time is given always has a time") {
    SmallInstance small;
    small.event("e", 2, {}, SmallInstance::t(1));
    CHECK(small.cost(AssignTime{to_all}, "") == 0);
    CHECK(small.cost(AssignTime{to_all}, "e/1 e/1") == 0);
}

TEST_CASE("SplitEvents charges wrong durations and a wrong number of meets together") {
    SmallInstance small;
    small.event("e", 5);
    const SplitEvents rule{
        .applies_to = to_all,
        .duration = {.minimum = 2, .maximum = 3},
        .amount = {.minimum = 2, .maximum = 2}};
    CHECK(small.cost(rule, "e/2 e/3") == 0);
    CHECK(small.cost(rule, "e/2@0 e/3@2") == 0);
    CHECK(small.cost(rule, "") == 2);         // one meet of 5: too long, and one too few
    CHECK(small.cost(rule, "e/1 e/4") == 2);  // both of a wrong duration
    CHECK(small.cost(rule, "e/1 e/1") == 3);  // the rest is one more meet of 3
    CHECK(small.quadratic(rule, "e/1 e/1", 2) == 18);
}

TEST_CASE("DistributeSplitEvents counts meets of exactly one duration, with a time or without") {
    SmallInstance small;
    small.event("e", 6);
    const DistributeSplitEvents rule{
        .applies_to = to_all, .duration = 2, .amount = {.minimum = 1, .maximum = 2}};
    CHECK(small.cost(rule, "") == 1);
    CHECK(small.cost(rule, "e/2") == 0);
    CHECK(small.cost(rule, "e/2@0 e/2") == 1);  // what remains is a third meet of 2
    CHECK(small.cost(rule, "e/3 e/3") == 1);
}

TEST_CASE("PreferTimes charges the duration of what starts at a wrong time") {
    SmallInstance small;
    small.event("e", 2);
    const PreferTimes rule{.applies_to = to_all, .domain = {.times = {SmallInstance::t(0)}}};
    CHECK(small.cost(rule, "e@0") == 0);  // that it runs on to t1 is free
    CHECK(small.cost(rule, "e@1") == 2);
    CHECK(small.cost(rule, "e/1@0 e/1@5") == 1);
    CHECK(small.cost(rule, "e") == 0);
}

TEST_CASE("The times of PreferTimes are those of its groups and its own together") {
    SmallInstance small;
    small.event("e", 1);
    const PreferTimes rule{
        .applies_to = to_all,
        .domain = {.time_groups = {SmallInstance::d2}, .times = {SmallInstance::t(1)}}};
    CHECK(small.cost(rule, "e@1") == 0);
    CHECK(small.cost(rule, "e@4") == 0);
    CHECK(small.cost(rule, "e@0") == 1);
}

TEST_CASE("PreferTimes charges an event whose time is given like any other") {
    SmallInstance small;
    small.event("e", 2, {}, SmallInstance::t(1));
    CHECK(
        small.cost(
            PreferTimes{.applies_to = to_all, .domain = {.times = {SmallInstance::t(0)}}}, ""
        ) == 2
    );
}

TEST_CASE("PreferTimes without times finds every time wrong, for meets of its duration") {
    SmallInstance small;
    small.event("e", 2);
    const PreferTimes rule{.applies_to = to_all, .duration = 2};
    CHECK(small.cost(rule, "e@1") == 2);
    CHECK(small.cost(rule, "e/1@1 e/1@2") == 0);
    CHECK(small.cost(PreferTimes{.applies_to = to_all}, "e/1@1 e/1@2") == 2);
}

TEST_CASE("AssignResource charges the duration of what has nobody in the role") {
    SmallInstance small;
    small.event("e", 3, {SmallInstance::open(SmallInstance::x)});
    const AssignResource rule{.applies_to = to_all, .role = SmallInstance::x};
    CHECK(small.cost(rule, "") == 3);
    CHECK(small.cost(rule, "e/1=r1") == 2);
    CHECK(small.cost(rule, "e@0=r1") == 0);
    CHECK(small.quadratic(rule, "e/1=r1 e/1 e/1") == 4);  // squared once, not meet by meet
}

TEST_CASE("AssignResource and PreferResources pass over events without the role or with it given") {
    SmallInstance small;
    auto given = SmallInstance::with(SmallInstance::r2);
    given.role = SmallInstance::x;
    small.event("e", 3, {given});
    small.event("f", 3, {SmallInstance::open(SmallInstance::y)});
    CHECK(small.cost(AssignResource{.applies_to = to_all, .role = SmallInstance::x}, "") == 0);
    CHECK(small.cost(PreferResources{.applies_to = to_all, .role = SmallInstance::x}, "") == 0);
}

TEST_CASE("PreferResources charges the duration of what has somebody else") {
    SmallInstance small;
    small.event("e", 2, {SmallInstance::open(SmallInstance::x)});
    const PreferResources rule{
        .applies_to = to_all,
        .domain = {.resource_groups = {SmallInstance::only_r1}},
        .role = SmallInstance::x};
    CHECK(small.cost(rule, "") == 0);
    CHECK(small.cost(rule, "e=r1") == 0);
    CHECK(small.cost(rule, "e=r2") == 2);
    CHECK(small.cost(rule, "e/1=r2 e/1=r1") == 1);
}

TEST_CASE("PreferResources without resources finds everybody wrong") {
    SmallInstance small;
    small.event("e", 2, {SmallInstance::open(SmallInstance::x)});
    const PreferResources rule{.applies_to = to_all, .role = SmallInstance::x};
    CHECK(small.cost(rule, "e@1") == 0);
    CHECK(small.cost(rule, "e@1=r1") == 2);
}

TEST_CASE("An event that is reached twice pays twice") {
    SmallInstance small;
    const auto e = small.event("e", 2, {SmallInstance::open(SmallInstance::x)});
    const auto group = SmallInstance::all_events;
    const AppliesToEvents thrice{.event_groups = {group, group}, .events = {e}};
    CHECK(small.cost(AssignTime{thrice}, "") == 6);
    CHECK(small.quadratic(AssignTime{thrice}, "") == 12);
    CHECK(small.cost(AssignResource{.applies_to = thrice, .role = SmallInstance::x}, "") == 6);
}
