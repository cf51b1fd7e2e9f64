#include "school/spoiled_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;

TEST_CASE("A school without problems comes back as it was given", "[school]") {
    const auto made = make_school(small::school(), "demo.xml");
    CHECK(problems_after([](School&) {}) == Problems{});
    REQUIRE(made);
    CHECK(made->pupils.size() == 6);
    CHECK(made->offers[1].code == "gym");
}

TEST_CASE("All problems are told at once, from the top of the file down", "[school]") {
    const auto problems = problems_after([](School& school) {
        school.pupils[0].year_group = 9;
        school.zones[0].capacity = -1;
        school.settings.preparation_percent = 140;
    });
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].where == "demo.xml");
    CHECK(problems[1].where == "demo.xml:10");
    CHECK(problems[2].where == "demo.xml:60");
}

TEST_CASE("An id that leads nowhere is told and nothing is looked up by it", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.base_groups[0].home = ZoneId{99}; }),
        (OnlyProblem{46, "MB1: verwijst naar nummer 100 van plekken, maar de laatste is nummer 5"})
    );
    CHECK(problems_after([](School& school) {
              school.zones.clear();
              school.staff.clear();
              school.units.clear();
              school.kinds.clear();
              school.subjects.clear();
          }).size() > 20);
}

TEST_CASE("A school with nothing in it has nothing to look up", "[school]") {
    const auto made = make_school({}, "leeg.xml");
    REQUIRE_FALSE(made);
    CHECK(
        made.error().front().message.dutch ==
        "school zonder code, verwacht is een code. Vul er een "
        "in."
    );
}

TEST_CASE("A weekday is a day from Monday to Friday", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.staff[0].presence[0].weekday = Weekday::saturday;
        }),
        (OnlyProblem{30, "anja: noemt een dag in het weekend"})
    );
}

TEST_CASE("A code names one thing and is fit for session codes", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.zones[4].code = "lokaal1"; }),
        (OnlyProblem{14, "die code staat al op regel 10"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.zones[4].code = "school.plein"; }),
        (OnlyProblem{14, "verwacht zijn letters"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.zones[4].code = ""; }),
        (OnlyProblem{14, "plek zonder code"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.pupils[0].code = "anja"; }),
        (OnlyProblem{60, "regel 30"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.staff_sessions[0].code = "gym"; }),
        (OnlyProblem{54, "regel 51"})
    );
}

TEST_CASE("A base group cannot have the code of a level group or a pull-out group", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.base_groups[0].code = "MB-rekenen-2"; }),
        (OnlyProblem{46, "'MB-rekenen-2' kan twee verschillende groepen betekenen"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.base_groups[0].code = "MB-plus"; }),
        (OnlyProblem{52, "'MB-plus'"})
    );
}

TEST_CASE("The days of the school year and its free periods are in order", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            std::swap(school.year.days.first, school.year.days.last);
            school.exceptions.absences = {
                {.staff = anja, .days = {date(2026, 11, 23), date(2026, 11, 23)}, .line = 90}};
        }),
        (OnlyProblem{3, "Schooljaar: de eerste dag is 2027-07-16"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.year.days.last = date(2028, 7, 14); }),
        (OnlyProblem{3, "verwacht is minder dan 400 dagen"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.year.free_periods[0].days = {date(2026, 10, 25), date(2026, 10, 17)};
        }),
        (OnlyProblem{4, "Vrije periode 'herfst': de eerste dag is 2026-10-25"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.year.free_periods[0].days = {date(2025, 10, 17), date(2025, 10, 25)};
        }),
        (OnlyProblem{4, "ligt buiten het schooljaar"})
    );
}

TEST_CASE("Zones have a size, and neighbours name each other", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.zones[4].capacity = -1; }),
        (OnlyProblem{14, "de capaciteit is -1, verwacht is 0 of meer"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.zones[3].walking = Minutes{7}; }),
        (OnlyProblem{13, "looptijd: de duur is 7 minuten"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.zones[0].adjacent.clear(); }),
        (OnlyProblem{12, "Plek plein noemt lokaal1 als buur, maar lokaal1 noemt plein niet"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.zones[4].adjacent = {playground}; }),
        (OnlyProblem{14, "buur van zichzelf"})
    );
}

TEST_CASE("A level scale has levels, each once", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.scales[0].values[3] = "M4"; }),
        (OnlyProblem{15, "het niveau 'M4' staat er twee keer in"})
    );
}

TEST_CASE("A session kind has possible numbers and somebody who may lead", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.kinds[0].pupils_per_adult = -3; }),
        (OnlyProblem{20, "leerlingen per volwassene: er staat -3"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.kinds[0].pupils_at_least = 12;
            school.kinds[0].pupils_at_most = 4;
        }),
        (OnlyProblem{20, "minstens 12 en hoogstens 4"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.kinds[0].may_lead.clear(); }),
        (OnlyProblem{20, "geen enkele rol"})
    );
}
