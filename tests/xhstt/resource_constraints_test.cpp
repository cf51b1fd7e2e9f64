#include "xhstt/small_instance.hpp"

#include <catch2/catch.hpp>

using namespace slimfit::xhstt;
using slimfit::test::SmallInstance;

namespace {

const AppliesToResources to_r1{.resource_groups = {SmallInstance::only_r1}};
const Place needs_r1{SmallInstance::with(SmallInstance::r1)};

/// e lasts one time, f another, both need r1.
SmallInstance two_short_events() {
    SmallInstance small;
    small.event("e", 1, {needs_r1});
    small.event("f", 1, {needs_r1});
    return small;
}

}  // namespace

TEST_CASE("AvoidClashes charges each task beyond the first, at each time") {
    SmallInstance small;
    for (const auto* code : {"e", "f", "g"})
        small.event(code, 2, {needs_r1});
    const AvoidClashes rule{to_r1};
    CHECK(small.cost(rule, "") == 0);
    CHECK(small.cost(rule, "e@0 f@2 g@4") == 0);
    CHECK(small.cost(rule, "e@0 f@1") == 1);
    CHECK(small.cost(rule, "e@0 f@0 g@0") == 4);  // two too many twice, not three pairs twice
    CHECK(small.quadratic(rule, "e@0 f@0 g@0") == 16);
}

TEST_CASE("A resource that has two places in one meet clashes with itself") {
    SmallInstance small;
    small.event("e", 2, {needs_r1, needs_r1});
    CHECK(small.cost(AvoidClashes{to_r1}, "") == 0);
    CHECK(small.cost(AvoidClashes{to_r1}, "e@0") == 2);
}

TEST_CASE("All meets of an event whose time is given start at that time") {
    SmallInstance small;
    small.event("e", 2, {needs_r1}, SmallInstance::t(1));
    CHECK(small.cost(AvoidClashes{to_r1}, "") == 0);
    CHECK(small.cost(AvoidClashes{to_r1}, "e/1 e/1") == 1);
    CHECK(small.cost(AvoidClashes{to_r1}, "e/1") == 1);
}

TEST_CASE("A resource that is reached twice pays twice") {
    SmallInstance small;
    small.event("e", 2, {needs_r1, needs_r1});
    const AppliesToResources twice{
        .resource_groups = {SmallInstance::only_r1}, .resources = {SmallInstance::r1}};
    CHECK(small.cost(AvoidClashes{twice}, "e@0") == 4);
}

TEST_CASE("AvoidUnavailableTimes charges a time once, however busy it is") {
    auto small = two_short_events();
    const AvoidUnavailableTimes rule{
        .applies_to = to_r1,
        .domain = {
            .time_groups = {SmallInstance::d1},
            .times = {SmallInstance::t(0), SmallInstance::t(5)}}};
    CHECK(small.cost(rule, "e@0 f@0") == 1);
    CHECK(small.cost(rule, "e@1 f@5") == 2);
    CHECK(small.cost(rule, "e@4 f@7") == 0);
    CHECK(small.cost(rule, "") == 0);
}

TEST_CASE("AvoidUnavailableTimes looks at every time a meet runs, not only at its start") {
    SmallInstance small;
    small.event("e", 2, {needs_r1});
    const AvoidUnavailableTimes rule{
        .applies_to = to_r1, .domain = {.time_groups = {SmallInstance::d2}}};
    CHECK(small.cost(rule, "e@3") == 1);
}

TEST_CASE("LimitIdleTimes sums the free times between busy ones over its time groups") {
    auto small = two_short_events();
    small.event("g", 1, {needs_r1});
    const LimitIdleTimes rule{
        .applies_to = to_r1, .time_groups = {SmallInstance::d1, SmallInstance::d2}};
    CHECK(small.cost(rule, "e@0 f@3") == 2);
    CHECK(small.cost(rule, "e@0 f@2 g@3") == 1);
    CHECK(small.cost(rule, "e@3 f@4") == 0);  // on two days
    CHECK(small.cost(rule, "e@2") == 0);
    CHECK(small.cost(rule, "e@0 f@0") == 0);
    CHECK(small.cost(rule, "") == 0);
}

TEST_CASE("A time group that LimitIdleTimes lists twice counts twice") {
    const auto small = two_short_events();
    const LimitIdleTimes rule{
        .applies_to = to_r1, .time_groups = {SmallInstance::d1, SmallInstance::d1}};
    CHECK(small.cost(rule, "e@0 f@2") == 2);
    CHECK(small.quadratic(rule, "e@0 f@2") == 4);
}

TEST_CASE("LimitIdleTimes charges idle times below its minimum only to who has some") {
    const auto small = two_short_events();
    const LimitIdleTimes rule{
        .applies_to = to_r1,
        .time_groups = {SmallInstance::d1},
        .limits = {.minimum = 2, .maximum = 2}};
    CHECK(small.cost(rule, "e@0 f@2") == 1);
    CHECK(small.cost(rule, "e@0 f@3") == 0);
    CHECK(small.cost(rule, "e@0 f@1") == 0);
}

TEST_CASE("ClusterBusyTimes counts the time groups with work, and charges none of it too") {
    SmallInstance small;
    small.event("e", 2, {needs_r1});
    const ClusterBusyTimes rule{
        .applies_to = to_r1,
        .time_groups = {SmallInstance::d1, SmallInstance::d2},
        .limits = {.minimum = 1, .maximum = 2}};
    CHECK(small.cost(rule, "") == 1);
    CHECK(small.cost(rule, "e@3") == 0);
    auto one_day = rule;
    one_day.limits = {.minimum = 0, .maximum = 1};
    CHECK(small.cost(one_day, "e@3") == 1);  // it runs past the end of the first day
}

TEST_CASE("A time group that ClusterBusyTimes lists twice counts twice") {
    const auto small = two_short_events();
    const ClusterBusyTimes rule{
        .applies_to = to_r1, .time_groups = {SmallInstance::d1, SmallInstance::d1}};
    CHECK(small.cost(rule, "e@0 f@2") == 2);
}

TEST_CASE("LimitBusyTimes asks its minimum only of time groups with work") {
    SmallInstance small;
    small.event("e", 2, {needs_r1});
    const LimitBusyTimes rule{
        .applies_to = to_r1,
        .time_groups = {SmallInstance::d1, SmallInstance::d2},
        .limits = {.minimum = 3, .maximum = 4}};
    CHECK(small.cost(rule, "") == 0);
    CHECK(small.cost(rule, "e@0") == 1);
    CHECK(small.cost(rule, "e@3") == 4);
    CHECK(small.quadratic(rule, "e@3") == 16);  // summed, then squared
}

TEST_CASE("LimitBusyTimes counts a time once, however many tasks it has") {
    const auto small = two_short_events();
    const LimitBusyTimes rule{
        .applies_to = to_r1,
        .time_groups = {SmallInstance::d1},
        .limits = {.minimum = 0, .maximum = 1}};
    CHECK(small.cost(rule, "e@0 f@0") == 0);
    CHECK(small.cost(rule, "e@0 f@1") == 1);
}

TEST_CASE("LimitWorkload counts work that has no time yet") {
    SmallInstance small;
    small.event("e", 2, {SmallInstance::open(SmallInstance::x, 2)});
    const LimitWorkload rule{.applies_to = to_r1, .limits = {.minimum = 0, .maximum = 1}};
    CHECK(small.cost(rule, "e=r1") == 1);
    CHECK(small.cost(rule, "e=r2") == 0);
}

TEST_CASE("LimitWorkload rounds up, and only once all shares are summed") {
    SmallInstance small;
    small.event("e", 3, {SmallInstance::open(SmallInstance::x, 1)});
    const auto limited = [](int least, int most) {
        return LimitWorkload{.applies_to = to_r1, .limits = {.minimum = least, .maximum = most}};
    };
    CHECK(small.cost(limited(0, 0), "e/1=r1") == 1);
    CHECK(small.cost(limited(0, 0), "e/2=r1") == 1);
    CHECK(small.cost(limited(0, 0), "e/1=r1 e/1=r1 e/1=r1") == 1);
    CHECK(small.cost(limited(1, 1), "e/1=r1 e/1=r1 e/1=r1") == 0);
    CHECK(small.cost(limited(2, 2), "e/1=r1") == 2);
}

TEST_CASE("LimitWorkload asks its minimum only of who has work at all") {
    SmallInstance small;
    small.event("e", 2, {SmallInstance::open(SmallInstance::x, 2)});
    const LimitWorkload rule{.applies_to = to_r1, .limits = {.minimum = 5, .maximum = 9}};
    CHECK(small.cost(rule, "") == 0);
    CHECK(small.cost(rule, "e=r1") == 3);
}
