#include "slimfit/check/week.hpp"

#include "check/findings_of.hpp"
#include "support/week_a.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using support::from_until;
using support::week_a;
using support::week_a_with;

TEST_CASE("The hand-made week A breaks no hard rule", "[check][week-a]") {
    const auto week = week_a();
    CHECK(week.roster.sessions.size() == 214);
    CHECK(week.roster.breaks.size() == 33);
    CHECK(broken_by(week).empty());
}

TEST_CASE("The heads of week A are those that were counted by hand", "[check][week-a]") {
    const auto given = week_a();
    const check::Week week{given.school, given.roster, nullptr};
    for (const auto& session : week.sessions()) {
        CAPTURE(session.placed.code);
        CHECK(session.heads() == session.placed.head_count);
    }
}

TEST_CASE("In week A four rounds have no coach slot", "[check][week-a]") {
    CHECK(findings_of(week_a(), "coach-slot").size() == 4);
}

TEST_CASE("A double booking is found in week A", "[check][week-a][planted]") {
    CHECK(broken_by(week_a_with("a double booking")) == Rules{"person-twice"});
}

TEST_CASE("A level group without its instruction is found in week A", "[check][week-a][planted]") {
    CHECK(
        broken_by(week_a_with("a level group without its instruction")) == Rules{"offer-complete"}
    );
}

TEST_CASE("Assistants without a teacher are found in week A", "[check][week-a][planted]") {
    CHECK(broken_by(week_a_with("assistants without a teacher")) == Rules{"teaching-qualified"});
}

TEST_CASE("A missing break is found in week A", "[check][week-a][planted]") {
    const auto week = week_a_with("a missing break");
    CHECK(broken_by(week) == Rules{"break"});
    CHECK(
        findings_of(week, "break").front().sentence().dutch ==
        "Anja heeft op maandag 0 minuten vrije pauze; nodig zijn 30 minuten, niet aan het begin of "
        "het eind van de dag."
    );
}

TEST_CASE("Somebody on a day off is found in week A", "[check][week-a][planted]") {
    CHECK(broken_by(week_a_with("somebody on a day off")) == Rules{"working-time"});
}

TEST_CASE("Gym without the qualification is found in week A", "[check][week-a][planted]") {
    CHECK(broken_by(week_a_with("gym without the qualification")) == Rules{"gym-qualified"});
}

TEST_CASE("A work square over its ratio is found in week A", "[check][week-a][planted]") {
    CHECK(broken_by(week_a_with("a work square over its ratio")) == Rules{"enough-adults"});
}

TEST_CASE("A pull-out on the own instruction is found in week A", "[check][week-a][planted]") {
    const auto week = week_a_with("a pull-out on the own instruction");
    CHECK(broken_by(week) == Rules{"own-instruction"});
    CHECK(findings_of(week, "own-instruction").size() == 2);  // of T2 and of T5
}

TEST_CASE("A group over its limit is found in week A", "[check][week-a][planted]") {
    const auto week = week_a_with("a group over its limit");
    // Eight more pupils also stand on the work square when T4 has its instruction.
    CHECK(broken_by(week) == Rules{"enough-adults", "group-size", "zone-capacity"});
    const auto found = findings_of(week, "group-size");
    REQUIRE(found.size() == 1 + 5);  // as a level group, and in each of its instructions
    CHECK(found.front().allowed == 20);
    CHECK(found.back().measured == 28);
    CHECK(found.back().allowed == 26);
}

TEST_CASE("A zone over its capacity is found in week A", "[check][week-a][planted]") {
    CHECK(broken_by(week_a_with("a zone over its capacity")) == Rules{"zone-capacity"});
}

TEST_CASE("A responsible teacher on break is found in week A", "[check][week-a][planted]") {
    const auto week = week_a_with("a responsible teacher on break");
    CHECK(broken_by(week) == Rules{"responsible-near"});
    CHECK(findings_of(week, "responsible-near").front().time == from_until("09:10", "09:40"));
}

TEST_CASE("Pupils nowhere for five minutes are found in week A", "[check][week-a][planted]") {
    const auto week = week_a_with("pupils nowhere for five minutes");
    CHECK(broken_by(week) == Rules{"pupil-nowhere", "within-rhythm"});
    CHECK(findings_of(week, "pupil-nowhere").front().measured == 22);
}

TEST_CASE("A volunteer alone outside is found in week A", "[check][week-a][planted]") {
    CHECK(
        broken_by(week_a_with("a volunteer alone outside")) ==
        Rules{"employee-present", "enough-adults"}
    );
}

TEST_CASE("Minutes short of a subject are found in week A", "[check][week-a][planted]") {
    const auto week = week_a_with("minutes short of a subject");
    CHECK(broken_by(week) == Rules{"subject-minutes"});
    const auto found = findings_of(week, "subject-minutes");
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().measured == 360);
    CHECK(found.front().allowed == 375);
}

TEST_CASE("A subject given as another one leaves it short in week A", "[check][week-a]") {
    auto week = week_a();
    for (const auto* number : {"1", "2", "3", "4"})
        week.session("rekenen-instructie-hoog.BB-rekenen-6." + std::string{number}).subject =
            week.subject("taal");
    CHECK(broken_by(week) == Rules{"subject-minutes", "within-rhythm"});
    CHECK(findings_of(week, "subject-minutes").front().measured == 240);
}
