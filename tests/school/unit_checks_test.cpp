#include "school/spoiled_school.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;

namespace {

DayRhythm& mondays(School& school) {
    return school.units[0].rhythm[0];
}

}  // namespace

TEST_CASE("A unit and its base groups name each other", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.units[0].base_groups.pop_back(); }),
        (OnlyProblem{47, "Basisgroep MB2 hoort bij unit MB, maar staat daar 0 keer in de lijst"})
    );
    const auto problems = problems_after([](School& school) {
        school.units.push_back({.code = "BB", .base_groups = {mb2}, .line = 48});
    });
    CHECK_THAT(
        problems, (OnlyProblem{48, "Unit BB noemt basisgroep MB2, maar die hoort bij unit MB"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.units.push_back({.code = "BB", .line = 48}); }),
        (OnlyProblem{48, "heeft geen basisgroepen"})
    );
}

TEST_CASE("Coach slots lie in day parts that the unit has", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.units[0].coach_slots = {.kind = work, .day_parts = {"rounds", "rondes"}};
        }),
        (OnlyProblem{40, "coachmomenten in dagdeel 'rondes'"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.units[0].coach_slots = {.kind = work, .day_parts = {"rounds"}};
            for (auto& block : school.units[0].rhythm[0])
                if (block.day_part == "rounds")
                    block.shape = BlockShape::whole_unit;
        }),
        (OnlyProblem{40, "werkt niet de rest van de unit zelfstandig"})
    );
}

TEST_CASE("The blocks of a day join without a gap, in order of time", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { mondays(school)[0].time.end = at(840); }),
        (OnlyProblem{
            42, "maandag: blok r1 begint om 08:45, maar blok opening ervoor eindigt om 08:40"})
    );
    CHECK(problems_after([](School& school) {
              std::swap(mondays(school)[0], mondays(school)[1]);
          }).size() == 2);
}

TEST_CASE("A fault of a day that several weekdays share is told once", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            auto& days = school.units.front().rhythm;
            days[0][0].time.end = at(840);
            days[1] = days[0];
        }),
        (OnlyProblem{42, "maandag, dinsdag: blok r1 begint om 08:45"})
    );
}

TEST_CASE("A block has a time on five minutes and a code of its own that day", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { mondays(school)[4].time.end = at(1043); }),
        (OnlyProblem{45, "blok closing: er staat 10:43"})
    );
    CHECK_THAT(
        problems_after([](School& school) { mondays(school)[4].code = "opening"; }),
        (OnlyProblem{45, "blok opening staat al op regel 41"})
    );
    CHECK_THAT(
        problems_after([](School& school) { mondays(school)[4].code = ""; }),
        (OnlyProblem{45, "een blok heeft geen code"})
    );
}

TEST_CASE("A block of the whole unit says where it is", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { mondays(school)[3].zones.clear(); }),
        (OnlyProblem{44, "blok theme: er staat geen plek bij"})
    );
}

TEST_CASE("Other bells are checked like any day", "[school]") {
    const auto problems = problems_after([](School& school) {
        auto bells = rhythm();
        bells[1].time.begin = at(850);
        school.exceptions.other_bells = {
            {.date = monday, .unit = middle, .rhythm = bells, .line = 70}};
    });
    CHECK_THAT(problems, (OnlyProblem{42, "Unit MB, 2026-11-23: blok r1 begint om 08:50"}));
}

TEST_CASE("A pupil is of year group 1 to 8 with levels of the scale, one per subject", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.pupils[0].year_group = 0; }),
        (OnlyProblem{60, "leerjaar 0, verwacht is 1 tot en met 8"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.pupils[0].levels[0].value = 4; }),
        (OnlyProblem{60, "niveau nummer 5 voor rekenen, maar schaal half heeft 4 niveaus"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.pupils[0].levels.push_back({.subject = arithmetic});
        }),
        (OnlyProblem{60, "twee niveaus voor rekenen"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.pupils[0].levels.push_back({.subject = small::gym, .value = 1});
        }),
        (OnlyProblem{60, "dat vak heeft geen niveauschaal"})
    );
    CHECK(problems_after([](School& school) { school.pupils[0].levels[0].value.reset(); }).empty());
}

TEST_CASE("A pupil's first day is not after the last", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.pupils[0].from = tuesday;
            school.pupils[0].until = monday;
        }),
        (OnlyProblem{60, "Leerling L0: de eerste dag is 2026-11-24"})
    );
}

TEST_CASE("Pupils who are kept apart name each other and never themselves", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.pupils[0].apart_from = {PupilId{1}}; }),
        (OnlyProblem{60, "maar bij L1 staat L0 niet"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.pupils[0].apart_from = {PupilId{0}}; }),
        (OnlyProblem{60, "met zichzelf"})
    );
}

TEST_CASE("A norm speaks once for each pupil", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.norms.push_back(
                {.unit = middle, .subject = arithmetic, .year_groups = {4}, .line = 55}
            );
        }),
        (OnlyProblem{55, "regel 53 zegt al iets over dezelfde leerlingen"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.norms[0].per_week = Minutes{-5}; }),
        (OnlyProblem{53, "er staat -5"})
    );
}
