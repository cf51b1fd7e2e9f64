#include "slimfit/generate/csv_rows.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using calendar::CycleWeek;
using calendar::Weekday;
using Catch::Matchers::Contains;
using generate::read_pupil_rows;
using generate::read_staff_rows;

TEST_CASE("A list of staff is read with Dutch words", "[generate][csv]") {
    const auto rows = read_staff_rows(
        "Code;Roepnaam;Functie;WTF;Werkdagen;Begin;Eind;Units;Mentor;BHV;Achternaam\n"
        "M01;Anja;Leerkracht;0,8;ma di wo/a;8:15;16.30;MB BB;MB1=ma+wo/a MB2=di;ja;Jansen\n",
        "staf.csv"
    );
    REQUIRE(rows.has_value());
    CHECK(rows->columns_not_read == std::vector<std::string>{"Achternaam"});
    REQUIRE(rows->rows.size() == 1);
    const auto& anja = rows->rows.front();
    CHECK(anja.line == 2);
    CHECK(anja.role == school::Role::teacher);
    CHECK(anja.contract == 8000);
    REQUIRE(anja.days.size() == 3);
    CHECK(anja.days[2].weekday == Weekday::wednesday);
    CHECK(anja.days[2].week == CycleWeek::a);
    REQUIRE(anja.hours.has_value());
    CHECK(anja.hours->begin.to_string() == "08:15");
    CHECK(anja.hours->end.to_string() == "16:30");
    CHECK(anja.units == std::vector<std::string>{"MB", "BB"});
    REQUIRE(anja.mentor_of.size() == 2);
    CHECK(anja.mentor_of[0].base_group == "MB1");
    CHECK(anja.mentor_of[0].days.size() == 2);
    CHECK(anja.first_aid);
    CHECK_FALSE(anja.gym);
    CHECK_FALSE(anja.may_teach.has_value());
}

TEST_CASE("A list of staff is read with English words", "[generate][csv]") {
    const auto rows = read_staff_rows(
        "code,name,role,contract,days,units,subject,first aid\n"
        "M10,Quinten,subject teacher,0.85,mon-thu,BB,gym,yes\n",
        "staff.csv"
    );
    REQUIRE(rows.has_value());
    const auto& quinten = rows->rows.front();
    CHECK(quinten.role == school::Role::subject_teacher);
    CHECK(quinten.contract == 8500);
    CHECK(quinten.days.size() == 4);
    CHECK(quinten.subject == "gym");
    CHECK(quinten.first_aid);
}

TEST_CASE("Codes of EDEXML are roles too", "[generate][csv]") {
    const auto rows = read_staff_rows(
        "code;rol;dagen\nM1;LRK;ma\nM2;LOS;ma\nM3;OWA;ma\nM4;VAK;ma\nM5;IB;ma\n", ""
    );
    REQUIRE(rows.has_value());
    CHECK(rows->rows[1].role == school::Role::supporter);
    CHECK(rows->rows[2].role == school::Role::assistant);
    CHECK(rows->rows[4].role == school::Role::care_coordinator);
}

TEST_CASE("All cells of staff that cannot be read are told at once", "[generate][csv]") {
    const auto rows = read_staff_rows(
        "code;rol;wtf;dagen;begin;einde;bhv\n"
        "M 01;tovenaar;1,3;ma zo;25:00;12:00;misschien\n"
        "M02;leerkracht;0,8;vr-ma;;;\n",
        "staf.csv"
    );
    REQUIRE(rows.has_value());
    CHECK(rows->problems.size() == 7);
    for (const auto& problem : rows->problems)
        CHECK(problem.where.starts_with("staf.csv:"));
    CHECK(rows->problems.back().where == "staf.csv:3");
}

TEST_CASE("A cell that cannot be read is shown with the words that can", "[generate][csv]") {
    const auto rows =
        read_staff_rows("code;rol;wtf;dagen\nM01;tovenaar;0,8;ma zo\nM02;;0,8;ma\n", "staf.csv");
    REQUIRE(rows.has_value());
    REQUIRE(rows->problems.size() == 3);
    CHECK_THAT(
        rows->problems[0].message.dutch,
        Contains("Kolom rol: \"tovenaar\"") && Contains("leerkracht, leraarondersteuner") &&
            Contains("directeur")
    );
    CHECK_THAT(rows->problems[0].message.english, Contains("teacher, supporter, assistant"));
    CHECK_THAT(rows->problems[1].message.dutch, Contains("\"ma zo\"") && Contains("ma, di, wo"));
    CHECK_THAT(rows->problems[2].message.dutch, Contains("Kolom rol is leeg"));
}

TEST_CASE("A list without a column that is needed names that column", "[generate][csv]") {
    const auto rows = read_staff_rows("code;naam\nM01;Anja\n", "staf.csv");
    REQUIRE_FALSE(rows.has_value());
    REQUIRE(rows.error().size() == 2);
    CHECK(rows.error()[0].message.dutch.find("'rol', 'functie'") != std::string::npos);
    CHECK(rows.error()[1].message.english.find("'dagen'") != std::string::npos);
}

TEST_CASE("An empty list is told", "[generate][csv]") {
    CHECK_FALSE(read_staff_rows("", "staf.csv").has_value());
    CHECK_FALSE(read_pupil_rows("\r\n;;\r\n", "leerlingen.csv").has_value());
}

TEST_CASE("A list of pupils is read with levels, tags and dates", "[generate][csv]") {
    const auto rows = read_pupil_rows(
        "Code;Roepnaam;Jaargroep;Stamgroep;Rekenen;Spelling;Labels;Apart van;Vanaf;Tot\n"
        "L001;Noor;6;BB1;m5;?;plusklas, sova;L002;01-02-2027;2027-06-30\n",
        "leerlingen.csv"
    );
    REQUIRE(rows.has_value());
    const auto& noor = rows->rows.front();
    CHECK(noor.year_group == 6);
    CHECK(noor.base_group == "BB1");
    CHECK(noor.unit.empty());
    REQUIRE(noor.levels.size() == 2);
    CHECK(noor.levels[0].level == "M5");
    CHECK(noor.levels[1].level.empty());
    CHECK(noor.tags == std::vector<std::string>{"plusklas", "sova"});
    CHECK(noor.apart_from == std::vector<std::string>{"L002"});
    REQUIRE(noor.from.has_value());
    CHECK(noor.from->to_string() == "2027-02-01");
    REQUIRE(noor.until.has_value());
    CHECK(noor.until->to_string() == "2027-06-30");
}

TEST_CASE("All cells of pupils that cannot be read are told at once", "[generate][csv]") {
    const auto rows = read_pupil_rows(
        "code;jaargroep;basisgroep;vanaf\n"
        "Noor;9;BB 1;31-02-2027\n",
        "leerlingen.csv"
    );
    REQUIRE(rows.has_value());
    CHECK(rows->problems.size() == 4);
    for (const auto& problem : rows->problems)
        CHECK(problem.message.dutch.find("Noor") == std::string::npos);
}
