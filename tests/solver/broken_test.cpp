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
