#include "slimfit/timetable/evaluation.hpp"
#include "slimfit/timetable/solution.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::timetable;

namespace {

constexpr auto leerplein = EventId{0};
constexpr auto instruction = EventId{1};
constexpr auto first_seat = SeatId{0};

constexpr auto hard = Price{.tag = 0, .hard = true, .each = 1};

/// 8 children on a leerplein of two ticks, half of whom may have instruction meanwhile.
Instance leerplein_with_instruction() {
    auto instance = Instance{.days = {{0, 10}}, .people = {{{{0, 10}}, {}}}, .tags = 1};
    instance.zones = {{.capacity = 5}};
    instance.crowds = {{.heads = 8}};
    instance.events = {
        {.duration = 2,
         .starts = {{0, {}}, {1, {}}},
         .unplaced = hard,
         .zones = {ZoneId{0}},
         .seats = {{.candidates = {{PersonId{0}, {}}}, .empty = hard}}},
        {.duration = 2,
         .starts = {{0, {}}, {2, {}}},
         .unplaced = hard,
         .heads = 4,
         .crowd = CrowdId{0}}};
    instance.covers = {
        {.event = leerplein, .crowd = CrowdId{0}, .heads_per_person = 4, .missing = hard}};
    instance.prices.zone_capacity = hard;
    return instance;
}

struct Found {
    Instance instance = leerplein_with_instruction();
    Prepared prepared = prepare(instance);
    Solution solution{prepared, Assignment{{0, 0, {no_option}}, {no_option, no_option, {}}}};

    std::int64_t of(Family family) const {
        auto sum = std::int64_t{0};
        for (const auto& breach : breaches(solution))
            if (breach.family == family)
                sum += breach.deviation;
        return sum;
    }
};

}  // namespace

TEST_CASE_METHOD(Found, "a cover needs people for the heads that no other event has") {
    CHECK(solution.heads(leerplein) == 8);
    CHECK(of(Family::too_few_people) == 2);

    solution.set_start(instruction, 0);
    CHECK(solution.heads(leerplein) == 4);
    CHECK(of(Family::too_few_people) == 1);

    solution.set_person(first_seat, 0);
    CHECK(of(Family::too_few_people) == 0);
}

TEST_CASE_METHOD(Found, "an event takes no heads from a cover that it lies beside") {
    solution.set_start(instruction, 1);
    CHECK(solution.heads(leerplein) == 8);
}

TEST_CASE_METHOD(Found, "a zone is judged anew at ticks that a cover keeps with other heads") {
    solution.set_start(instruction, 0);
    CHECK(of(Family::zone_full) == 0);

    solution.set_start(leerplein, 1);
    CHECK(of(Family::zone_full) == 2);
    CHECK(solution == solution.rebuilt());
}

TEST_CASE("a cover that all have left needs nobody") {
    auto instance = leerplein_with_instruction();
    instance.crowds[0].heads = 4;
    const auto prepared = prepare(instance);
    const auto solution = Solution{prepared, Assignment{{0, 0, {no_option}}, {0, no_option, {}}}};
    CHECK(solution.heads(leerplein) == 0);
    CHECK(solution.score() == Score{});
}

TEST_CASE("Who is not there on a day is taken from no cover of that day") {
    auto instance = leerplein_with_instruction();
    instance.days = {{0, 10}, {10, 20}};
    instance.people.front().available = {{0, 20}};
    instance.events[0].starts = {{10, {}}};
    instance.events[1].starts = {{0, {}}, {10, {}}};
    instance.events[1].absent = {{.day = {10, 20}, .heads = 3}};
    instance.covers.front().absent = 3;
    const auto prepared = prepare(instance);
    Solution solution{prepared, Assignment{{0, 0, {no_option}}, {no_option, no_option, {}}}};
    CHECK(solution.heads(leerplein) == 5);
    solution.set_start(instruction, 1);
    CHECK(solution.heads(leerplein) == 4);
    CHECK(solution.heads(instruction) == 1);
    solution.set_start(instruction, 0);
    CHECK(solution.heads(instruction) == 4);
    CHECK(solution.heads(leerplein) == 5);
}
