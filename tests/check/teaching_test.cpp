#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using school::QualificationKind;
using support::from_until;
using support::monday;
using support::whole_week;

TEST_CASE("A lesson without a teacher names who is responsible", "[check][teaching]") {
    auto week = whole_week();
    week.session("rekenen-verlengd.U-rekenen-1.1").responsible = {};

    CHECK(broken_by(week) == Rules{"teaching-qualified"});
    const auto found = findings_of(week, "teaching-qualified");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"finn"});
}

TEST_CASE("Who is responsible may teach the subject", "[check][teaching]") {
    auto week = whole_week();
    week.person("anna").qualifications.front().subject = week.subject("gym");
    const auto found = findings_of(week, "teaching-qualified");
    CHECK(std::ranges::any_of(found, [](const rulebook::Finding& finding) {
        return finding.sessions.front() == "rekenen-verlengd.U-rekenen-1.1";
    }));
}

TEST_CASE("A qualification ends on its last day", "[check][teaching]") {
    auto week = whole_week();
    week.person("greet").qualifications.front().until = monday().plus_days(-1);
    CHECK(broken_by(week) == Rules{"teaching-qualified"});
    week.person("greet").qualifications.front().until = monday();
    CHECK(broken_by(week).empty());
}

TEST_CASE("With the rest it is enough that one adult may teach", "[check][teaching]") {
    auto week = whole_week();
    week.session("U.mon.kern-1").leader = week.staff("chris");
    week.session("U.mon.kern-1").assistants = {week.staff("bert")};
    CHECK(broken_by(week).empty());
}

TEST_CASE("An assistant alone on the work square is no education", "[check][teaching]") {
    auto week = whole_week();
    week.kind_of("leerplein").pupils_per_adult = 0;
    week.session("U.mon.kern-1").leader = week.staff("chris");
    week.session("U.mon.kern-1").assistants.clear();
    CHECK(broken_by(week) == Rules{"teaching-qualified"});
}

TEST_CASE("A teacher without gym gives none to year group 5", "[check][teaching]") {
    auto week = whole_week();
    week.session("gym.A.1").leader = week.staff("anna");

    CHECK(broken_by(week) == Rules{"gym-qualified"});
    const auto found = findings_of(week, "gym-qualified");
    REQUIRE(found.size() == 1);
    CHECK(
        found.front().sentence().dutch ==
        "Gym A (maandag 11:30-12:15): Anna is niet bevoegd voor gym aan deze groep."
    );
}

TEST_CASE("A teacher may give gym to the youngest", "[check][teaching]") {
    auto week = whole_week();
    week.session("gym.A.1").leader = week.staff("anna");
    for (auto& pupil : week.school.pupils)
        pupil.year_group = 2;
    CHECK(findings_of(week, "gym-qualified").empty());
}

TEST_CASE("A responsible teacher on a break is not near", "[check][teaching]") {
    auto week = whole_week();
    week.session("U.tue.kern-2").leader = week.staff("chris");
    week.session("U.tue.kern-2").assistants.clear();

    CHECK(broken_by(week) == Rules{"responsible-near"});
    const auto found = findings_of(week, "responsible-near");
    REQUIRE(found.size() == 1);
    CHECK(found.front().staff == std::vector<std::string>{"anna"});
    CHECK(found.front().time == from_until("09:40", "10:40"));
}

TEST_CASE("A responsible teacher who leaves half way is not near from then", "[check][teaching]") {
    auto week = whole_week();
    week.session("U.tue.kern-2").time = from_until("09:40", "10:10");
    const auto found = findings_of(week, "responsible-near");
    REQUIRE(found.size() == 1);
    CHECK(found.front().time == from_until("10:10", "10:40"));
}

TEST_CASE("A responsible teacher two rooms away is not near", "[check][teaching]") {
    auto week = whole_week();
    week.session("rekenen-verlengd.U-rekenen-1.1").responsible = week.staff("bert");
    CHECK(broken_by(week) == Rules{"responsible-near"});
}

TEST_CASE("Next door is near only where the kind says so", "[check][teaching]") {
    auto week = whole_week();
    week.kind_of("verlengd").responsible = school::ResponsibleTeacher::same_zone;
    CHECK(broken_by(week) == Rules{"responsible-near"});
}

TEST_CASE("A school may let independent work be watched from next door", "[check][teaching]") {
    auto week = whole_week();
    auto& square = week.session("U.mon.kern-1");
    week.kind_of("leerplein").pupils_per_adult = 0;
    square.leader = week.staff("chris");
    square.assistants.clear();
    square.responsible = week.staff("anna");  // next door, in instruction
    CHECK(broken_by(week) == Rules{"responsible-near"});
    week.school.settings.independent_work_next_door = true;
    CHECK(broken_by(week).empty());
}

TEST_CASE("A meeting next door is no watching", "[check][teaching]") {
    auto week = whole_week();
    week.school.kinds[week.kind("leerplein").value()].nature = school::Nature::meeting;
    CHECK(findings_of(week, "responsible-near").size() == 1);
}

TEST_CASE("A teacher watches no more sessions at once than agreed", "[check][teaching]") {
    auto week = whole_week();
    CHECK(findings_of(week, "responsible-limit").empty());
    week.school.settings.watched_at_most = 0;

    CHECK(broken_by(week) == Rules{"responsible-limit"});
    const auto found = findings_of(week, "responsible-limit");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 1);
    CHECK(found.front().staff == std::vector<std::string>{"anna"});
}
