#include "slimfit/roster/roster.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::roster;
using namespace slimfit::school::small;

TEST_CASE("Sessions are in order of date, time and code", "[roster]") {
    Roster roster;
    roster.sessions = {
        {.code = "d", .date = tuesday, .time = between(830, 840)},
        {.code = "c", .date = monday, .time = between(900, 930)},
        {.code = "b", .date = monday, .time = between(830, 850)},
        {.code = "a", .date = monday, .time = between(830, 850)},
        {.code = "e", .date = monday, .time = between(830, 840)}};
    sort(roster);
    std::string order;
    for (const auto& session : roster.sessions)
        order += session.code;
    CHECK(order == "eabcd");
}

TEST_CASE("Breaks are in order of date, time and person, open sessions of code", "[roster]") {
    Roster roster;
    roster.breaks = {
        {bram, monday, between(1200, 1230)},
        {anja, monday, between(1200, 1230)},
        {bram, monday, between(1000, 1015)}};
    roster.open = {{.code = "b"}, {.code = "a"}};
    sort(roster);
    CHECK(roster.breaks[0].time == between(1000, 1015));
    CHECK(roster.breaks[1].staff == anja);
    CHECK(roster.open[0].code == "a");
}
