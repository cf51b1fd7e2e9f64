#include "slimfit/staffing/round_flow.hpp"

#include "staffing/boost_flow.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace slimfit;
using namespace slimfit::staffing;
using timetable::PersonId;
using timetable::Score;

namespace {

constexpr PersonId anna{0};
constexpr PersonId bram{1};
constexpr std::uint32_t people{8};

// The first seat lets everybody in, so that the oracle reaches all.
std::vector<RoundSeat> random_round(std::mt19937& random) {
    const auto upto = [&](int most) { return std::uniform_int_distribution<int>{0, most}(random); };
    std::vector<RoundSeat> seats(static_cast<std::size_t>(1 + upto(11)));
    for (auto& seat : seats) {
        seat.empty = {upto(3), upto(50)};
        for (std::uint32_t person = 0; person < people; ++person)
            if (&seat == &seats.front() || upto(2) == 0)
                seat.options.push_back({PersonId{person}, {upto(1), upto(50) - 25}});
    }
    return seats;
}

std::int64_t as_number(Score score) {
    return score.hard * 10'000 + score.soft;
}

std::int64_t cheapest_by_boost(const std::vector<RoundSeat>& seats) {
    constexpr std::int64_t raise = 100;  // of every choice of a seat, so that no cost is negative
    const std::size_t source = 0;
    const std::size_t sink = 1;
    const std::size_t first_seat = 2;
    const std::size_t first_person = first_seat + seats.size();
    test::BoostFlow flow{first_person + people};
    for (std::size_t seat = 0; seat < seats.size(); ++seat) {
        flow.add_arc(source, first_seat + seat, 1, 0);
        flow.add_arc(first_seat + seat, sink, 1, as_number(seats[seat].empty) + raise);
        for (const auto& option : seats[seat].options)
            flow.add_arc(
                first_seat + seat,
                first_person + option.person.value(),
                1,
                as_number(option.cost) + raise
            );
    }
    for (std::size_t person = 0; person < people; ++person)
        flow.add_arc(first_person + person, sink, 1, 0);
    return flow.cheapest(source, sink) - raise * static_cast<std::int64_t>(seats.size());
}

}  // namespace

TEST_CASE("The dearer seat gets the one person both could have", "[staffing]") {
    const std::vector<RoundSeat> seats{
        {.options = {{anna, {0, 1}}}, .empty = {0, 5}},
        {.options = {{anna, {0, 3}}}, .empty = {0, 9}}};
    const auto staffing = cheapest_staffing(seats);
    CHECK_FALSE(staffing.taken[0]);
    CHECK(staffing.taken[1] == 0U);
    CHECK(staffing.cost == Score{0, 8});
}

TEST_CASE("Hard cost is never traded for soft in a round", "[staffing]") {
    const std::vector<RoundSeat> seats{
        {.options = {{anna, {0, 0}}, {bram, {0, 1'000'000'000}}}, .empty = {0, 0}},
        {.options = {{anna, {0, 0}}}, .empty = {1, 0}},
        {.options = {{bram, {0, 0}}}, .empty = {0, 7}}};
    const auto staffing = cheapest_staffing(seats);
    CHECK_FALSE(staffing.taken[0]);
    CHECK(staffing.taken[1] == 0U);
    CHECK(staffing.taken[2] == 0U);
    CHECK(staffing.cost == Score{0, 0});
}

TEST_CASE("A seat that nobody may take stays empty", "[staffing]") {
    const std::vector<RoundSeat> seats{{.options = {}, .empty = {1, 2}}};
    const auto staffing = cheapest_staffing(seats);
    CHECK_FALSE(staffing.taken[0]);
    CHECK(staffing.cost == Score{1, 2});
    CHECK(cheapest_staffing({}).taken.empty());
}

TEST_CASE(
    "A round costs what it says, seats nobody twice, and is as cheap as Boost.Graph finds",
    "[staffing]"
) {
    std::mt19937 random{11};
    for (int round = 0; round < 300; ++round) {
        const auto seats = random_round(random);
        const auto staffing = cheapest_staffing(seats);

        Score cost;
        std::set<PersonId> seated;
        for (std::size_t seat = 0; seat < seats.size(); ++seat) {
            const auto taken = staffing.taken[seat];
            cost += taken ? seats[seat].options[*taken].cost : seats[seat].empty;
            if (taken)
                CHECK(seated.insert(seats[seat].options[*taken].person).second);
        }
        CHECK(staffing.cost == cost);
        CHECK(as_number(cost) == cheapest_by_boost(seats));
    }
}
