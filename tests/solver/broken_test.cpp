#include "slimfit/solver/broken.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::broken_events;

namespace {

/// Three lessons of three groups, the first two at one moment; one teacher may give them all.
Instance three_lessons() {
    constexpr auto must = Price{.tag = 0, .hard = true, .each = 1};
    auto instance = Instance{
        .days = {{0, 2}}, .people = {{{{0, 2}}, {}}}, .groups = {{20}, {20}, {20}}, .tags = 1};
    for (std::uint32_t row = 0; row < 3; ++row)
        instance.events.push_back(
            {.starts = {{row == 2 ? Tick{1} : Tick{0}, {}}},
             .unplaced = must,
             .groups = {GroupId{row}},
             .seats = {{.candidates = {{PersonId{0}, {}}}, .empty = must}}}
        );
    instance.prices.person_clash = must;
    return instance;
}

std::vector<EventId> broken_in(const Assignment& assignment) {
    const auto instance = three_lessons();
    const auto prepared = prepare(instance);
    return broken_events(Solution{prepared, assignment});
}

std::vector<EventId> broken_in(const Instance& instance, const Assignment& assignment) {
    const auto prepared = prepare(instance);
    return broken_events(Solution{prepared, assignment});
}

const EventChoice with_teacher{.start = 0, .people = {0}};
const EventChoice without_teacher{.start = 0, .people = {no_option}};

}  // namespace

TEST_CASE("a person at two lessons at once breaks both, and no other") {
    CHECK(
        broken_in({with_teacher, with_teacher, with_teacher}) == std::vector{EventId{0}, EventId{1}}
    );
}

TEST_CASE("a lesson without a teacher is broken") {
    CHECK(broken_in({with_teacher, without_teacher, with_teacher}) == std::vector{EventId{1}});
}

TEST_CASE("who gives too many lessons breaks all of hers") {
    auto instance = three_lessons();
    for (auto& event : instance.events)
        event.counts_as_lesson = true;
    instance.lesson_limits = {
        {.person = PersonId{0}, .ticks_at_most = 0, .price = {.tag = 0, .hard = true, .each = 1}}};
    CHECK(
        broken_in(instance, {with_teacher, without_teacher, with_teacher}) ==
        std::vector{EventId{0}, EventId{1}, EventId{2}}
    );
}

TEST_CASE("events that take too much together are all broken") {
    auto instance = three_lessons();
    instance.quotas = {
        {.parts = {},
         .given = 2,
         .takers = {EventId{0}, EventId{2}},
         .taken_from = {{0, 2}},
         .taken_per_tick = 1,
         .at_least = 2,
         .price = {.tag = 0, .hard = true, .each = 1}}};
    instance.prices.person_clash = {};
    CHECK(
        broken_in(instance, {with_teacher, with_teacher, with_teacher}) ==
        std::vector{EventId{0}, EventId{2}}
    );
}

TEST_CASE("events that give too little together are all broken") {
    auto instance = three_lessons();
    instance.quotas = {
        {.parts = {{EventId{0}, 4}, {EventId{2}, 5}},
         .at_least = 10,
         .price = {.tag = 0, .hard = true, .each = 1}}};
    instance.prices.person_clash = {};
    CHECK(
        broken_in(instance, {with_teacher, with_teacher, with_teacher}) ==
        std::vector{EventId{0}, EventId{2}}
    );
}

TEST_CASE("too few people at hand break the events that may take them far away") {
    auto instance = three_lessons();
    instance.zones = {{.capacity = 30, .shared = true}, {.capacity = 30}};
    for (auto& event : instance.events) {
        event.zones = {ZoneId{0}};
        event.seats.front().empty.reset();
    }
    instance.events[2].zones = {ZoneId{1}};
    instance.on_call = {
        {.people = {{PersonId{0}, {{0, 2}}}},
         .near = {ZoneId{0}},
         .ticks = {{1, 2}},
         .people_at_least = 1,
         .price = {.tag = 0, .hard = true, .each = 1}}};
    const EventChoice empty_near{.start = 0, .zone = 0, .people = {no_option}};
    const EventChoice far_away{.start = 0, .zone = 0, .people = {0}};
    CHECK(broken_in(instance, {empty_near, empty_near, far_away}) == std::vector{EventId{2}});
    CHECK(broken_in(instance, {empty_near, empty_near, empty_near}).empty());
}
