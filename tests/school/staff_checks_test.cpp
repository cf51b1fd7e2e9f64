#include "school/spoiled_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;
using calendar::CycleWeek;

TEST_CASE("A contract lies between 0 and 1.2, and only employees have one", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.staff[0].contract = 12'001; }),
        (OnlyProblem{30, "de werktijdfactor is 12001 tienduizendsten"})
    );
    CHECK(problems_after([](School& school) { school.staff[0].contract = 12'000; }).empty());
    CHECK_THAT(
        problems_after([](School& school) { school.staff[2].employee = false; }),
        (OnlyProblem{32, "heeft een werktijdfactor maar staat niet als werknemer"})
    );
}

TEST_CASE("The shares of the units are one whole, each unit once", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.staff[2].serves[0].percent = 0; }),
        (OnlyProblem{32, "het aandeel voor unit MB is 0 procent"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.staff[2].serves = {{middle}, {middle}};
        }),
        (OnlyProblem{32, "unit MB staat er twee keer bij"})
    );
    const auto two_units = [](School& school, int first, int second) {
        school.units.push_back({.code = "BB", .base_groups = {BaseGroupId{2}}, .line = 48});
        school.base_groups.push_back({.code = "BB1", .unit = UnitId{1}, .line = 49});
        school.staff[2].serves = {{middle, first}, {UnitId{1}, second}};
    };
    CHECK(problems_after([&](School& school) { two_units(school, 60, 40); }).empty());
    CHECK(problems_after([&](School& school) { two_units(school, 100, 100); }).empty());
    CHECK_THAT(
        problems_after([&](School& school) { two_units(school, 60, 50); }),
        (OnlyProblem{32, "zijn samen 110 procent"})
    );
}

TEST_CASE("A qualification says what it is for and when", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.staff[0].qualifications.push_back({.kind = QualificationKind::specialism});
        }),
        (OnlyProblem{30, "een specialisme zonder naam"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.staff[0].qualifications[0].from = tuesday;
            school.staff[0].qualifications[0].until = monday;
        }),
        (OnlyProblem{30, "bevoegdheid: de eerste dag is 2026-11-24"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.staff[2].qualifications = {
                {.kind = QualificationKind::first_aid, .subject = arithmetic}};
        }),
        (OnlyProblem{32, "alleen een lesbevoegdheid kan voor één vak gelden"})
    );
}

TEST_CASE("A wish says what it is about", "[school]") {
    const auto problems_of = [](const Wish& wish) {
        return problems_after([&](School& school) { school.staff[0].wishes = {wish}; });
    };
    CHECK(problems_of({.about = Wish::About::free_time, .weekday = Weekday::friday}).empty());
    CHECK_THAT(problems_of({.about = Wish::About::free_time}), (OnlyProblem{30, "niet waarover"}));
    CHECK_THAT(
        problems_of({.about = Wish::About::less_of_kind}), (OnlyProblem{30, "niet waarover"})
    );
    CHECK_THAT(
        problems_of({.about = Wish::About::more_of_kind, .kind = work, .weight = 0}),
        (OnlyProblem{30, "gewicht 0"})
    );
    CHECK_THAT(
        problems_of({.about = Wish::About::free_time, .time = between(1200, 1100)}),
        (OnlyProblem{30, "wens: het begin is 12:00 en het eind 11:00"})
    );
}

TEST_CASE("Presence is a time on five minutes that is not there twice", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.staff[2].presence[0].time.begin = at(802); }),
        (OnlyProblem{
            32, "aanwezigheid op maandag: er staat 08:02, verwacht is een tijd op vijf minuten"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.staff[2].presence[0].time.end = at(745); }),
        (OnlyProblem{32, "verwacht is een begin vóór het eind"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.staff[2].presence.push_back(
                {.weekday = Weekday::monday, .time = between(1500, 1700)}
            );
        }),
        (OnlyProblem{32, "08:00-16:00 en 15:00-17:00"})
    );
}

TEST_CASE("Presence in other weeks or on other dates does not overlap", "[school]") {
    CHECK(problems_after([](School& school) {
              school.staff[2].presence[0].week = CycleWeek::a;
              school.staff[2].presence.push_back(
                  {.weekday = Weekday::monday, .time = between(900, 1200), .week = CycleWeek::b}
              );
          }).empty());
    CHECK(problems_after([](School& school) {
              school.staff[2].presence[0].until = monday;
              school.staff[2].presence.push_back(
                  {.weekday = Weekday::monday, .time = between(900, 1200), .from = tuesday}
              );
          }).empty());
}

TEST_CASE("A mentor comes on her days and serves the unit", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            std::erase_if(school.staff[1].presence, [](const Presence& presence) {
                return presence.weekday == Weekday::wednesday;
            });
        }),
        (OnlyProblem{47, "Basisgroep MB2: mentor bram is er op woensdag niet of niet elke week"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.staff[1].presence[2].week = CycleWeek::a; }),
        (OnlyProblem{47, "niet elke week"})
    );
    CHECK(problems_after([](School& school) {
              school.staff[1].presence[2].week = CycleWeek::a;
              school.base_groups[1].mentors[2].week = CycleWeek::a;
          }).empty());
    const auto problems = problems_after([](School& school) {
        school.staff[2].serves.clear();
        school.base_groups[0].mentors[0].mentor = gijs;
    });
    CHECK_THAT(problems, (OnlyProblem{46, "mentor gijs werkt niet voor unit MB"}));
}

TEST_CASE("A base group has one mentor at a time", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.base_groups[0].mentors.push_back(
                {.mentor = bram, .weekday = Weekday::monday, .week = CycleWeek::b}
            );
        }),
        (OnlyProblem{46, "heeft op maandag twee mentoren: anja en bram"})
    );
    CHECK(problems_after([](School& school) {
              school.base_groups[0].mentors[0].week = CycleWeek::a;
              school.base_groups[0].mentors.push_back(
                  {.mentor = bram, .weekday = Weekday::monday, .week = CycleWeek::b}
              );
          }).empty());
}
