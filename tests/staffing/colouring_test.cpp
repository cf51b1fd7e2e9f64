#include "slimfit/staffing/colouring.hpp"

#include "staffing/tiny_week.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using namespace slimfit::staffing;
using namespace slimfit::timetable;
using test::add_lesson;
using test::tiny_week;

namespace {

using Layers = std::vector<std::vector<EventId>>;

Layers layers_of(const Instance& week) {
    std::vector<EventId> all;
    for (std::uint32_t row = 0; row < week.events.size(); ++row)
        all.emplace_back(row);
    return layers_without_conflict(week, all);
}

bool together(const Layers& layers, std::uint32_t one, std::uint32_t other) {
    return std::ranges::any_of(layers, [&](const std::vector<EventId>& layer) {
        return std::ranges::binary_search(layer, EventId{one}) &&
               std::ranges::binary_search(layer, EventId{other});
    });
}

EventId lesson_of(Instance& week, std::uint32_t group) {
    const auto id = add_lesson(week, {0}, 2, {0, 1});
    week.events[id.value()].groups = {GroupId{group}};
    return id;
}

}  // namespace

TEST_CASE("Lessons of different groups share a layer, those of one group do not", "[staffing]") {
    auto week = tiny_week(2);
    week.groups.assign(2, {});
    for (const auto group : {0U, 0U, 1U, 1U})
        lesson_of(week, group);
    const auto layers = layers_of(week);
    CHECK(layers.size() == 2);
    CHECK_FALSE(together(layers, 0, 1));
    CHECK_FALSE(together(layers, 2, 3));
}

TEST_CASE("Groups that share heads keep their lessons apart", "[staffing]") {
    auto week = tiny_week(2);
    week.groups.assign(3, {});
    week.overlaps.push_back({GroupId{0}, GroupId{1}, 5});
    for (const auto group : {0U, 1U, 2U})
        lesson_of(week, group);
    const auto layers = layers_of(week);
    CHECK(layers.size() == 2);
    CHECK_FALSE(together(layers, 0, 1));
}

TEST_CASE("A hall and a person cannot be in two events of a layer", "[staffing]") {
    auto week = tiny_week(2);
    week.zones.push_back({.capacity = 30});
    add_lesson(week, {0}, 2, {0});
    add_lesson(week, {0}, 2, {0});
    for (int lesson = 0; lesson < 2; ++lesson)
        week.events[add_lesson(week, {0}, 2, {0, 1}).value()].zones = {ZoneId{0}};
    const auto layers = layers_of(week);
    CHECK(layers.size() == 2);
    CHECK_FALSE(together(layers, 0, 1));
    CHECK_FALSE(together(layers, 2, 3));
}

TEST_CASE("No events, no layers", "[staffing]") {
    CHECK(layers_of(tiny_week(1)).empty());
}
