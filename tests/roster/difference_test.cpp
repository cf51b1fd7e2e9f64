#include "slimfit/roster/difference.hpp"

#include "school/small_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::roster;
using namespace slimfit::school::small;

namespace {

PlacedSession lesson(int number, Date date, TimeSpan time) {
    return {
        .code = "rekenen.MB-rekenen-2." + std::to_string(number),
        .purpose = Purpose::offer,
        .target = "rekenen",
        .date = date,
        .time = time,
        .kind = instruction,
        .subject = arithmetic,
        .unit = middle,
        .groups = {RosterGroupId{0}},
        .zone = room_1,
        .leader = anja};
}

/// A week with arithmetic on Monday, Tuesday and Wednesday, and the opening of the Monday.
Roster week() {
    Roster roster;
    roster.groups = {{.code = "MB-rekenen-2", .kind = GroupKind::level_group, .unit = middle}};
    roster.sessions = {
        {.code = "MB.mon.opening.MB1",
         .purpose = Purpose::block,
         .target = "opening",
         .date = monday,
         .time = between(830, 845),
         .kind = opening,
         .unit = middle,
         .leader = anja},
        lesson(1, monday, between(845, 915)),
        lesson(2, tuesday, between(845, 915)),
        lesson(3, wednesday, between(845, 915))};
    return roster;
}

std::vector<std::string> in_dutch(const std::vector<Change>& changes) {
    const auto school = school::small::school();
    std::vector<std::string> sentences;
    for (const auto& change : changes)
        sentences.push_back(sentence_of(change, school).dutch);
    return sentences;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("A week does not differ from itself, nor from the same week later", "[roster]") {
    auto later = week();
    for (auto& session : later.sessions)
        session.date = session.date.plus_days(7);
    CHECK(difference(week(), week()).empty());
    CHECK(difference(week(), later).empty());
}

TEST_CASE("A session that comes or goes is told with its time and leader", "[roster]") {
    auto shorter = week();
    shorter.sessions.pop_back();
    CHECK(
        in_dutch(difference(shorter, week())) ==
        Sentences{"instructie rekenen MB-rekenen-2: nieuw op woensdag 08:45-09:15, leider anja."}
    );
    CHECK(
        in_dutch(difference(week(), shorter)) ==
        Sentences{
            "instructie rekenen MB-rekenen-2: vervalt, was op woensdag 08:45-09:15, leider anja."}
    );
}

TEST_CASE("One moved lesson is one change, even when it passes another of its kind", "[roster]") {
    auto moved = week();
    // Sessions are numbered by time: what was the first is now the last, and each number shifts.
    moved.sessions[1] = lesson(1, tuesday, between(845, 915));
    moved.sessions[2] = lesson(2, wednesday, between(845, 915));
    moved.sessions[3] = lesson(3, wednesday, between(915, 945));
    CHECK(
        in_dutch(difference(week(), moved)) ==
        Sentences{
            "instructie rekenen MB-rekenen-2: van maandag 08:45-09:15 naar woensdag 09:15-09:45."}
    );
}

TEST_CASE("Changed people are told by name: who leads, helps and watches", "[roster]") {
    auto other = week();
    other.sessions[0].leader = bram;
    other.sessions[1].assistants = {gijs};
    other.sessions[2].responsible = bram;
    other.sessions[3].leader.reset();
    const auto changes = difference(week(), other);
    CHECK(
        in_dutch(changes) ==
        Sentences{
            "opening MB: maandag 08:30-08:45; leider anja wordt bram.",
            "instructie rekenen MB-rekenen-2: maandag 08:45-09:15; erbij gijs.",
            "instructie rekenen MB-rekenen-2: dinsdag 08:45-09:15; "
            "verantwoordelijk niemand wordt bram.",
            "instructie rekenen MB-rekenen-2: woensdag 08:45-09:15; leider anja "
            "wordt niemand."}
    );
    REQUIRE_FALSE(changes.empty());
    CHECK(
        sentence_of(changes[0], school::small::school()).english ==
        "opening MB: Monday 08:30-08:45; leader anja becomes bram."
    );
    CHECK(
        in_dutch(difference(other, week()))[1] ==
        "instructie rekenen MB-rekenen-2: maandag 08:45-09:15; zonder gijs."
    );
}

TEST_CASE("The order in which assistants stand is no change", "[roster]") {
    auto one = week();
    auto other = week();
    one.sessions[1].assistants = {gijs, bram};
    other.sessions[1].assistants = {bram, gijs};
    CHECK(difference(one, other).empty());
}

TEST_CASE("A changed place is told beside a changed time", "[roster]") {
    auto other = week();
    other.sessions[3].time = between(915, 945);
    other.sessions[3].zone = room_2;
    CHECK(
        in_dutch(difference(week(), other)) ==
        Sentences{"instructie rekenen MB-rekenen-2: van woensdag 08:45-09:15 naar woensdag "
                  "09:15-09:45; plek lokaal1 wordt lokaal2."}
    );
}
