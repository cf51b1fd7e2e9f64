#include "slimfit/generate/csv_rows.hpp"
#include "slimfit/generate/new_school.hpp"
#include "slimfit/generate/words_without_offer.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace slimfit;
using generate::NewSchool;
using generate::PupilRow;
using generate::StaffRow;

namespace {

std::string text_of(const std::string& name) {
    std::ifstream file{std::string{SLIMFIT_SOURCE_DIR} + "/fixtures/new-school/" + name};
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

NewSchool fixture_lists() {
    auto staff = generate::read_staff_rows(text_of("medewerkers.csv"), "medewerkers.csv");
    auto pupils = generate::read_pupil_rows(text_of("leerlingen.csv"), "leerlingen.csv");
    REQUIRE(staff.has_value());
    CHECK(staff->problems.empty());
    REQUIRE(pupils.has_value());
    CHECK(pupils->problems.empty());
    return {
        .code = "nieuw",
        .name = "Nieuwe school",
        .staff = std::move(staff->rows),
        .pupils = std::move(pupils->rows),
        .staff_file = "medewerkers.csv",
        .pupils_file = "leerlingen.csv"};
}

Problems problems_of(const NewSchool& lists) {
    const auto school = generate::new_school(lists);
    REQUIRE_FALSE(school.has_value());
    for (const auto& problem : school.error())
        CHECK_FALSE(problem.message.dutch.empty());
    return school.error();
}

template <class Entity>
const Entity& entity(const std::vector<Entity>& entities, const std::string& code) {
    const auto found = std::ranges::find(entities, code, &Entity::code);
    REQUIRE(found != entities.end());
    return *found;
}

bool has_offer(const school::School& school, const std::string& code) {
    return std::ranges::find(school.offers, code, &school::Offer::code) != school.offers.end();
}

}  // namespace

TEST_CASE("Two lists make a school on the bundled rhythm", "[generate][new]") {
    const auto made = generate::new_school(fixture_lists());
    if (!made)
        for (const auto& problem : made.error())
            UNSCOPED_INFO(problem.message.english);
    REQUIRE(made.has_value());
    CHECK(made->units.size() == 1);
    CHECK(made->base_groups.size() == 3);
    CHECK(made->pupils.size() == 67);
    CHECK(made->staff.size() == 12);
    const auto& unit = entity(made->units, "BB");
    REQUIRE(unit.leader.has_value());
    CHECK((*made)[*unit.leader].name == "Anja");
    CHECK(unit.rhythm[0].front().time.begin.to_string() == "08:30");
}

TEST_CASE("A new school offers what its people and tags allow", "[generate][new]") {
    const auto lists = fixture_lists();
    const auto made = generate::new_school(lists);
    REQUIRE(made.has_value());
    CHECK(has_offer(*made, "BB-rekenen-instructie"));
    CHECK(has_offer(*made, "BB-gym"));
    CHECK(has_offer(*made, "BB-plusklas"));
    CHECK(has_offer(*made, "BB-verlengd-rekenen"));
    CHECK_FALSE(has_offer(*made, "BB-taalklas"));
    CHECK_FALSE(has_offer(*made, "BB-muziek"));
}

TEST_CASE("Duo partners share a base group by day and by week", "[generate][new]") {
    const auto made = generate::new_school(fixture_lists());
    REQUIRE(made.has_value());
    const auto& group = entity(made->base_groups, "BB3");
    const auto in_week_a = group.mentor_on(calendar::Weekday::wednesday, calendar::CycleWeek::a);
    const auto in_week_b = group.mentor_on(calendar::Weekday::wednesday, calendar::CycleWeek::b);
    REQUIRE(in_week_a.has_value());
    REQUIRE(in_week_b.has_value());
    CHECK((*made)[*in_week_a].name == "Carla");
    CHECK((*made)[*in_week_b].name == "Dirk");
}

TEST_CASE("A mentor serves the unit of the group when the list names no unit", "[generate][new]") {
    auto lists = fixture_lists();
    lists.staff[4].units.clear();
    const auto made = generate::new_school(lists);
    REQUIRE(made.has_value());
    CHECK(entity(made->staff, "M05").serves_unit(school::UnitId{0}));
}

TEST_CASE("Apart is mutual when the list says it on one side", "[generate][new]") {
    const auto made = generate::new_school(fixture_lists());
    REQUIRE(made.has_value());
    const auto& one = entity(made->pupils, "L011");
    const auto& other = entity(made->pupils, "L013");
    REQUIRE(one.apart_from.size() == 1);
    CHECK((*made)[one.apart_from.front()].code == "L013");
    REQUIRE(other.apart_from.size() == 1);
    CHECK((*made)[other.apart_from.front()].code == "L011");
}

TEST_CASE("Units follow from the year groups when the list has none", "[generate][new]") {
    auto lists = fixture_lists();
    for (auto& pupil : lists.pupils)
        pupil.unit.clear();
    const auto made = generate::new_school(lists);
    REQUIRE(made.has_value());
    CHECK(made->units.front().code == "BB");
    CHECK(made->units.front().name == "Bovenbouw");
}

TEST_CASE("A unit with groups 1-2 plays and works and has no level groups", "[generate][new]") {
    auto lists = fixture_lists();
    for (auto& pupil : lists.pupils) {
        pupil.year_group = 1 + static_cast<int>(pupil.line % 2);
        pupil.unit.clear();
        pupil.levels.clear();
    }
    for (auto& staff : lists.staff)
        for (auto& unit : staff.units)
            unit = "OB";
    const auto made = generate::new_school(lists);
    REQUIRE(made.has_value());
    CHECK(made->units.front().code == "OB");
    CHECK(made->settings.group_limits.empty());
    CHECK(has_offer(*made, "OB-speelles"));
    CHECK_FALSE(has_offer(*made, "OB-gym"));
}

TEST_CASE("Everything wrong between the rows is told at once with its line", "[generate][new]") {
    auto lists = fixture_lists();
    lists.staff[1].code = "M01";
    lists.staff[2].units = {"XX"};
    lists.staff[3].mentor_of = {{.base_group = "BB9", .days = {}}};
    lists.staff[9].subject = "schaken";
    lists.pupils[4].apart_from = {"L999"};
    lists.pupils[5].levels[0].level = "Q7";
    const auto problems = problems_of(lists);
    REQUIRE(problems.size() == 6);
    CHECK(problems[0].where == "medewerkers.csv:3");
    CHECK(problems[1].where == "medewerkers.csv:4");
    CHECK(problems[2].where == "medewerkers.csv:5");
    CHECK(problems[3].where == "medewerkers.csv:11");
    CHECK(problems[4].where == "leerlingen.csv:6");
    CHECK(problems[5].where == "leerlingen.csv:7");
}

TEST_CASE("Two mentors of one base group on a day are told", "[generate][new]") {
    auto lists = fixture_lists();
    lists.staff[1].mentor_of = {{.base_group = "BB1", .days = {}}};
    const auto problems = problems_of(lists);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().where == "medewerkers.csv:3");
    CHECK(problems.front().message.dutch.find("M01") != std::string::npos);
}

TEST_CASE("A base group in two units is told", "[generate][new]") {
    auto lists = fixture_lists();
    lists.pupils[3].unit = "MB";
    const auto problems = problems_of(lists);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().where == "leerlingen.csv:5");
}

TEST_CASE(
    "What no list can have right alone is told by the school's own checks", "[generate][new]"
) {
    auto lists = fixture_lists();
    std::erase_if(lists.staff, [](const StaffRow& row) { return row.gym || row.subject == "gym"; });
    const auto problems = problems_of(lists);
    CHECK(std::ranges::any_of(problems, [](const Problem& problem) {
        return problem.message.english.find("nobody can lead this") != std::string::npos;
    }));
}

TEST_CASE("Empty lists are told", "[generate][new]") {
    const auto problems =
        problems_of({.code = "leeg", .staff_file = "s.csv", .pupils_file = "l.csv"});
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where == "s.csv");
    CHECK(problems[1].where == "l.csv");
}

TEST_CASE("A label or specialism that no offer was made for is told", "[generate][new]") {
    auto lists = fixture_lists();
    lists.pupils.front().tags = {"plusklass"};
    lists.staff.front().specialisms = {"dans"};
    const auto school = generate::new_school(lists);
    REQUIRE(school.has_value());
    const auto messages = generate::words_without_offer(*school);
    const auto tells = [&](const std::string& words) {
        return std::ranges::any_of(messages, [&](const Message& message) {
            return message.english.starts_with(words);
        });
    };
    CHECK(tells("Label plusklass (1 pupil): no offer was made for it"));
    CHECK(tells("Specialism dans (1 member of staff): no offer was made for it"));
    CHECK_FALSE(tells("Label plusklas ("));
}
