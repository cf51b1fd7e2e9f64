#include "check/findings_of.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using check::broken_by;
using check::findings_of;
using check::Rules;
using school::QualificationKind;
using support::from_until;
using support::monday;
using support::whole_week;

TEST_CASE("Pupils without an adult are unsupervised", "[check][supervision]") {
    auto week = whole_week();
    week.session("U.mon.spelen").leader = {};
    week.session("U.mon.spelen").assistants.clear();

    CHECK(broken_by(week) == Rules{"unsupervised"});
    const auto found = findings_of(week, "unsupervised");
    REQUIRE(found.size() == 1);
    CHECK(found.front().measured == 12);
}

TEST_CASE("A session of the rest without pupils needs nobody", "[check][supervision]") {
    auto week = whole_week();
    week.session("rekenen-verlengd.U-rekenen-1.1").leader = week.staff("anna");
    week.session("rekenen-verlengd.U-rekenen-1.1").responsible = {};
    week.session("U.tue.kern-2").leader = {};
    week.session("U.tue.kern-2").assistants.clear();
    CHECK(broken_by(week).empty());
}

TEST_CASE("A work square over its ratio lacks adults", "[check][supervision]") {
    auto week = whole_week();
    week.kind_of("leerplein").pupils_per_adult = 2;

    CHECK(broken_by(week) == Rules{"enough-adults"});
    const auto found = findings_of(week, "enough-adults");
    REQUIRE(found.size() == 2);  // kern-1: six on Monday, eight on Tuesday, with two adults
    CHECK(found.front().measured == 2);
    CHECK(found.front().allowed == 3);
    CHECK(found.back().allowed == 4);
    CHECK(found.back().cost == 2);
}

TEST_CASE("A block asks for as many adults as the school file says", "[check][supervision]") {
    auto week = whole_week();
    week.school.units[0].rhythm[0][4].adults = 3;
    const auto found = findings_of(week, "enough-adults");
    REQUIRE(found.size() == 1);
    CHECK(found.front().sessions == std::vector<std::string>{"U.mon.spelen"});
    CHECK(found.front().allowed == 3);
}

TEST_CASE("A person named twice is one adult", "[check][supervision]") {
    auto week = whole_week();
    week.school.units[0].rhythm[0][4].adults = 3;
    week.session("U.mon.spelen").assistants = {
        week.staff("evi"), week.staff("evi"), week.staff("chris")};
    CHECK(broken_by(week) == Rules{"enough-adults"});
}

TEST_CASE("Volunteers alone outside lack an employee", "[check][supervision]") {
    auto week = whole_week();
    week.person("chris").employee = false;
    week.person("chris").qualifications = {{.kind = QualificationKind::conduct}};

    CHECK(broken_by(week) == Rules{"employee-present"});
    const auto found = findings_of(week, "employee-present");
    REQUIRE(found.size() == 2);
    CHECK(found.front().staff == std::vector<std::string>{"chris", "evi"});
}

TEST_CASE("Half of those outside at lunch are trained", "[check][supervision]") {
    auto week = whole_week();
    week.person("evi").qualifications = {{.kind = QualificationKind::conduct}};

    CHECK(broken_by(week) == Rules{"lunch-trained"});
    const auto found = findings_of(week, "lunch-trained");
    REQUIRE(found.size() == 2);
    CHECK(found.front().measured == 0);
    CHECK(found.front().allowed == 1);
    CHECK(
        found.front().sentence().dutch ==
        "Buitenspelen U (maandag 11:00-11:30): nodig zijn 1 geschoolde toezichthouders; het zijn "
        "er 0."
    );
}

TEST_CASE("A teacher is trained by profession", "[check][supervision]") {
    auto week = whole_week();
    week.person("evi").qualifications = {{.kind = QualificationKind::conduct}};
    for (const auto* code : {"U.mon.spelen", "U.tue.spelen"})
        week.session(code).leader = week.staff("anna");
    CHECK(findings_of(week, "lunch-trained").empty());
}

TEST_CASE("A volunteer outside at lunch has a certificate of conduct", "[check][supervision]") {
    auto week = whole_week();
    week.person("evi").qualifications = {{.kind = QualificationKind::lunch_supervision}};
    CHECK(broken_by(week) == Rules{"lunch-trained"});
}

TEST_CASE("Outdoor time away from lunch asks for no training", "[check][supervision]") {
    auto week = whole_week();
    week.person("evi").qualifications.clear();
    week.kind_of("eten").nature = school::Nature::lesson;
    CHECK(findings_of(week, "lunch-trained").empty());
}

TEST_CASE("A building with pupils has a first-aider at every minute", "[check][supervision]") {
    auto week = whole_week();
    week.person("bert").qualifications.pop_back();
    CHECK(broken_by(week).empty());
    week.person("anna").presence.front().time = from_until("08:15", "12:30");

    const auto found = findings_of(week, "first-aid-cover");
    REQUIRE(found.size() == 1);
    CHECK(found.front().date == monday());
    CHECK(found.front().time == from_until("12:30", "13:10"));
    CHECK(
        found.front().sentence().dutch ==
        "Gebouw hoofdgebouw heeft maandag 12:30-13:10 0 BHV'ers; nodig is 1."
    );
}

TEST_CASE("A first-aider in another building is not here", "[check][supervision]") {
    auto week = whole_week();
    week.person("bert").qualifications.pop_back();
    week.school.zones[week.zone("lokaal-a").value()].building = "dependance";
    const auto found = findings_of(week, "first-aid-cover");
    REQUIRE(found.size() == 6);  // Anna's opening and instruction, lunch and closing, both days
    CHECK(found.front().time == from_until("08:30", "09:40"));
}
