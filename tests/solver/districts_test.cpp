#include "slimfit/solver/districts.hpp"

#include "support/school_like_instance.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace slimfit;
using namespace slimfit::timetable;
using solver::districts_of;

namespace {

constexpr auto must = Price{.tag = 0, .hard = true, .each = 1};

/// A lesson of some groups that one person can give.
Event lesson(std::vector<GroupId> groups, PersonId teacher) {
    return {
        .starts = {{0, {}}},
        .groups = std::move(groups),
        .seats = {{.candidates = {{teacher, {}}}, .empty = must}}};
}

Instance small_school(int groups, int people) {
    auto instance = Instance{.days = {{0, 4}}, .tags = 1};
    instance.groups.assign(static_cast<std::size_t>(groups), {20});
    instance.people.assign(static_cast<std::size_t>(people), {{{0, 4}}, {}});
    return instance;
}

}  // namespace

TEST_CASE("each unit of a school is a district") {
    const auto instance = test::school_like_instance(3);
    CHECK(districts_of(prepare(instance)).count == 3);
}

TEST_CASE("events of groups without common heads lie in different districts") {
    auto instance = small_school(2, 1);
    instance.events = {lesson({GroupId{0}}, PersonId{0}), lesson({GroupId{1}}, PersonId{0})};
    const auto districts = districts_of(prepare(instance));
    CHECK(districts.count == 2);
    CHECK(districts.of_event[0] != districts.of_event[1]);
}

TEST_CASE("groups that share heads, or an event, are of one district") {
    auto overlapping = small_school(2, 1);
    overlapping.events = {lesson({GroupId{0}}, PersonId{0}), lesson({GroupId{1}}, PersonId{0})};
    overlapping.overlaps = {{GroupId{0}, GroupId{1}, 3}};
    CHECK(districts_of(prepare(overlapping)).count == 1);

    auto together = small_school(2, 1);
    together.events = {
        lesson({GroupId{0}}, PersonId{0}),
        lesson({GroupId{1}}, PersonId{0}),
        lesson({GroupId{0}, GroupId{1}}, PersonId{0})};
    CHECK(districts_of(prepare(together)).count == 1);
}

TEST_CASE("a meeting lies in the district that its people work in most") {
    auto instance = small_school(2, 2);
    instance.events = {
        lesson({GroupId{0}}, PersonId{0}),
        lesson({GroupId{1}}, PersonId{1}),
        lesson({GroupId{1}}, PersonId{1}),
        lesson({}, PersonId{1})};
    const auto districts = districts_of(prepare(instance));
    CHECK(districts.of_event[3] == districts.of_event[1]);
}

TEST_CASE("who may sit in several districts is told with all of them") {
    auto instance = small_school(2, 2);
    instance.events = {
        lesson({GroupId{0}}, PersonId{0}),
        lesson({GroupId{1}}, PersonId{0}),
        lesson({GroupId{1}}, PersonId{1})};
    const auto districts = districts_of(prepare(instance));
    CHECK(districts.of_person[0].size() == 2);
    CHECK(districts.of_person[1] == std::vector{districts.of_event[2]});
}

TEST_CASE("an instance without events is one district") {
    const auto instance = Instance{.tags = 1};
    CHECK(districts_of(prepare(instance)).count == 1);
}
