#include "slimfit/formats/roster_reader.hpp"
#include "slimfit/formats/roster_writer.hpp"

#include "formats/problems.hpp"
#include "formats/random_school.hpp"
#include "formats/random_values.hpp"
#include "formats/school_text.hpp"
#include "support/whole_week.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace slimfit;

namespace {

int pupils_in(const roster::Roster& roster, const roster::PlacedSession& session) {
    std::set<school::PupilId> pupils;
    for (const auto group : session.groups)
        pupils.insert(roster[group].pupils.begin(), roster[group].pupils.end());
    return static_cast<int>(pupils.size());
}

/// A roster in which every field may have any value that a file can hold.
roster::Roster random_roster(test::RandomValues& random, const school::School& school) {
    roster::Roster roster{
        .school = school.code, .week = calendar::IsoWeek{2026, random.number(40, 53)}};
    const auto group_count = random.number(0, 4);
    for (int row = 0; row < group_count; ++row) {
        auto pupils = random.some_ids(school.pupils);
        std::ranges::sort(pupils);
        roster.groups.push_back(
            {.code = random.code("groep", static_cast<std::size_t>(row)),
             .kind = random.one_of<roster::GroupKind>(3),
             .unit = random.id(school.units),
             .base_group = random.id(school.base_groups),
             .subject = random.id(school.subjects),
             .rank = random.number(0, 6),
             .pupils = pupils}
        );
    }
    const auto day = [&] { return roster.week.day(random.weekday()); };
    for (int row = random.number(0, 6); row > 0; --row)
        roster.sessions.push_back(
            {.code = "sessie." + std::to_string(row) + ".1",
             .purpose = random.one_of<roster::Purpose>(5),
             .target = random.yes() ? "aanbod-1" : "",
             .date = day(),
             .time = random.span(),
             .kind = random.id(school.kinds),
             .subject = random.maybe_id(school.subjects),
             .unit = random.maybe_id(school.units),
             .groups = random.some_ids(roster.groups),
             .the_rest = random.yes(),
             .head_count = random.number(0, 30),
             .zone = random.maybe_id(school.zones),
             .leader = random.maybe_id(school.staff),
             .assistants = random.some_ids(school.staff),
             .responsible = random.maybe_id(school.staff),
             .locked = random.yes()}
        );
    for (auto& session : roster.sessions)
        if (const auto pupils = pupils_in(roster, session);
            !session.the_rest || session.head_count > pupils)
            session.head_count = pupils;
    for (int row = random.number(0, 3); row > 0; --row)
        roster.breaks.push_back(
            {.staff = random.id(school.staff), .date = day(), .time = random.span()}
        );
    for (int row = random.number(0, 3); row > 0; --row)
        roster.open.push_back(
            {.code = "open." + std::to_string(row),
             .purpose = random.one_of<roster::Purpose>(5),
             .target = random.yes() ? "aanbod-1" : "",
             .group = roster.groups.empty() ? "" : roster.groups.front().code,
             .duration = calendar::Minutes{random.number(1, 90)}}
        );
    roster.planning = {
        .outcome = random.one_of<roster::Outcome>(5),
        .hard = random.number(0, 3),
        .soft = 123'456'789'012'345,
        .hard_bound = random.number(0, 1),
        .soft_bound = random.number(0, 99),
        .seed = 18'446'744'073'709'551'615ULL,
        .steps = 4'000'000'000ULL,
        .from =
            random.yes() ? std::optional{calendar::Date::of(2026, 11, 25).value()} : std::nullopt,
        .rules = {
            {.rule = "own-mentor", .hard = 0, .soft = random.number(-5, 5)},
            {.rule = "staff-break", .hard = random.number(0, 5), .soft = 0}}};
    return roster;
}

Problems problems_in(const std::string& text, const school::School& school) {
    const auto roster = formats::read_roster_text(text, "roster.xml", school);
    return roster ? Problems{} : roster.error();
}

/// The whole week as a file, with one thing in it replaced.
Problems problems_after(std::string_view old, std::string_view by) {
    const auto week = support::whole_week();
    auto text = formats::write_roster(week.roster, week.school);
    const auto at = text.find(old);
    REQUIRE(at != std::string::npos);
    return problems_in(text.replace(at, old.size(), by), week.school);
}

void check_told(
    std::string_view old, std::string_view by, std::string_view dutch, std::string_view english
) {
    const auto problems = problems_after(old, by);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().where.starts_with("roster.xml:"));
    CHECK(problems.front().message.dutch.find(dutch) != std::string::npos);
    CHECK(problems.front().message.english.find(english) != std::string::npos);
}

}  // namespace

TEST_CASE("A roster that is written reads back as exactly the same", "[formats][property]") {
    const auto seed = GENERATE(range(0U, 150U));
    CAPTURE(seed);
    const auto school = test::random_school(seed);
    test::RandomValues random{seed};
    const auto roster = random_roster(random, school);
    const auto text = formats::write_roster(roster, school);
    const auto read = formats::read_roster_text(text, "roster.xml", school);
    if (!read)
        FAIL(test::in_words(read.error()));
    CHECK(*read == roster);
    CHECK(formats::write_roster(*read, school) == text);
}

TEST_CASE("A whole week reads back as exactly the same, without any name", "[formats]") {
    const auto week = support::whole_week();
    const auto text = formats::write_roster(week.roster, week.school);
    const auto read = formats::read_roster_text(text, "roster.xml", week.school);
    REQUIRE(read);
    CHECK(*read == week.roster);
    for (const auto& member : week.school.staff)
        CHECK(text.find(member.name) == std::string::npos);
}

TEST_CASE("A code that the school does not have is told", "[formats][bad-input]") {
    check_told(
        "leader=\"anna\"",
        "leader=\"anneke\"",
        "leader van <session> noemt anneke, en die code heeft school klein niet",
        "names anneke, a code that school klein does not have"
    );
    check_told("zone=\"lokaal-a\"", "zone=\"weg\"", "zone van <session> noemt weg", "weg");
    check_told("pupils=\"L1 L2", "pupils=\"L1 L99", "pupils van <group> noemt L99", "L99");
    check_told(
        "groups=\"A\"", "groups=\"Z\"", "die groep staat niet in <groups>", "not in <groups>"
    );
}

TEST_CASE("Who comes or leaves within the week may count in a session or not", "[formats]") {
    auto week = support::whole_week();
    const auto session = std::ranges::find_if(week.roster.sessions, [](const auto& placed) {
        return placed.groups.size() == 1 && !placed.the_rest;
    });
    REQUIRE(session != week.roster.sessions.end());
    const auto& pupils = week.roster[session->groups.front()].pupils;
    const auto all = static_cast<int>(pupils.size());
    week.school.pupils[pupils.front().value()].from = session->date.plus_days(1);

    const auto problems_with = [&](int heads) {
        session->head_count = heads;
        return problems_in(formats::write_roster(week.roster, week.school), week.school).size();
    };
    CHECK(problems_with(all) == 0);
    CHECK(problems_with(all - 1) == 0);
    CHECK(problems_with(all - 2) == 1);
    CHECK(problems_with(all + 1) == 1);
}

TEST_CASE("A head count that the groups do not have is told", "[formats][bad-input]") {
    auto week = support::whole_week();
    const auto session = std::ranges::find_if(week.roster.sessions, [](const auto& placed) {
        return placed.groups.size() == 1 && !placed.the_rest;
    });
    REQUIRE(session != week.roster.sessions.end());
    const auto pupils = week.roster[session->groups.front()].pupils.size();

    session->head_count = static_cast<int>(pupils);
    CHECK(problems_in(formats::write_roster(week.roster, week.school), week.school).empty());
    session->head_count = 99;
    const auto problems = problems_in(formats::write_roster(week.roster, week.school), week.school);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().where.starts_with("roster.xml:"));
    const auto& told = problems.front().message;
    CHECK(
        told.dutch.find("is 99, en de groepen hebben " + std::to_string(pupils)) !=
        std::string::npos
    );
    CHECK(
        told.english.find("is 99, and its groups have " + std::to_string(pupils)) !=
        std::string::npos
    );
}

TEST_CASE("A code that stands twice in a list is told", "[formats][bad-input]") {
    check_told("pupils=\"L1 L2", "pupils=\"L1 L1", "noemt L1 twee keer", "names L1 twice");
}

TEST_CASE("A day of another week and an end before the begin are told", "[formats][bad-input]") {
    check_told(
        "date=\"2026-11-23\"", "date=\"2026-11-30\"", "geen dag van week 2026-W48", "no day of week"
    );
    check_told(
        "begin=\"08:30\" end=\"08:40\"",
        "begin=\"08:40\" end=\"08:30\"",
        "niet na het begin om 08:40",
        "not after its begin at 08:40"
    );
}

TEST_CASE("A roster tells what it means wrongly with what its form has wrong", "[formats]") {
    const auto week = support::whole_week();
    auto text = formats::write_roster(week.roster, week.school);
    const auto spoil = [&](std::string_view old, std::string_view by) {
        text.replace(text.find(old), old.size(), by);
    };
    spoil("<roster ", "<roster kleur=\"rood\" ");
    spoil("leader=\"anna\"", "leader=\"anneke\"");
    const auto problems = problems_in(text, week.school);
    INFO(test::in_words(problems));
    CHECK(test::any_says(problems, "kleur"));
    CHECK(test::any_says(problems, "anneke"));
    CHECK(problems.size() == 2);
}

TEST_CASE("A group that could not be read is not told as missing", "[formats][bad-input]") {
    check_told("<group code=\"A\"", "<groep code=\"A\"", "<groep>", "<groep>");
    check_told("<group code=\"A\"", "<group code=\"A b\"", "A b", "A b");
}

TEST_CASE("A week that does not exist and a roster of another school are told at once") {
    check_told("week=\"2026-W48\"", "week=\"2025-W53\"", "Week 2025-W53 bestaat niet", "no week");
    check_told(
        "school=\"klein\"",
        "school=\"groot\"",
        "Dit rooster is van school groot, het schoolbestand van school klein",
        "This roster is of school groot"
    );
}

TEST_CASE("A base group without the group it is, is told", "[formats][bad-input]") {
    check_told(" base-group=\"A\"", "", "Groep A mist base-group", "Group A lacks base-group");
}

TEST_CASE("Several unknown codes in a roster are told at once", "[formats][bad-input]") {
    auto week = support::whole_week();
    const auto text = formats::write_roster(week.roster, week.school);
    for (auto& member : week.school.staff)
        member.code += "-nieuw";
    CHECK(problems_in(text, week.school).size() > 10);
}

TEST_CASE("A school file is no roster", "[formats][bad-input]") {
    const auto week = support::whole_week();
    const auto problems = problems_in(std::string{test::school_text}, week.school);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message.dutch.find("verwacht is <roster xmlns") != std::string::npos);
}
