#include "school/spoiled_school.hpp"

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;

namespace {

const Date next_year = date(2027, 8, 30);
const Date in_the_holiday = date(2026, 10, 19);

template <class Add>
Problems problems_with(Add add) {
    return problems_after([&](School& school) { add(school.exceptions); });
}

}  // namespace

TEST_CASE("Exceptions lie inside the school year, with times that can be", "[school]") {
    CHECK_THAT(
        problems_with([](Exceptions& exceptions) {
            exceptions.absences = {{.staff = anja, .days = {monday, next_year}, .line = 90}};
        }),
        (OnlyProblem{90, "Afwezigheid: 2027-08-30 valt buiten het schooljaar"})
    );
    CHECK_THAT(
        problems_with([](Exceptions& exceptions) {
            exceptions.absences = {{.staff = anja, .days = {tuesday, monday}, .line = 90}};
        }),
        (OnlyProblem{90, "de eerste dag is 2026-11-24 en de laatste 2026-11-23"})
    );
    CHECK_THAT(
        problems_with([](Exceptions& exceptions) {
            exceptions.closed_zones = {
                {.zone = hall, .days = {monday, monday}, .time = between(1000, 900), .line = 91}};
        }),
        (OnlyProblem{91, "Gesloten plek: het begin is 10:00 en het eind 09:00"})
    );
}

TEST_CASE("What changes one school day is on a school day", "[school]") {
    CHECK_THAT(
        problems_with([](Exceptions& exceptions) {
            exceptions.short_days = {{.date = in_the_holiday, .ends = at(1200), .line = 92}};
        }),
        (OnlyProblem{92, "2026-10-19 is geen schooldag"})
    );
}

TEST_CASE("A day that ends before it begins is a free day", "[school]") {
    CHECK_THAT(
        problems_with([](Exceptions& exceptions) {
            exceptions.short_days = {
                {.date = monday, .ends = at(700), .units = {middle}, .line = 92}};
        }),
        (OnlyProblem{92, "Verbeter de tijd, of maak er een vrije dag van"})
    );
}

TEST_CASE("A day has one early end and one set of other bells per unit", "[school]") {
    CHECK_THAT(
        problems_with([](Exceptions& exceptions) {
            exceptions.short_days = {
                {.date = monday, .ends = at(1200), .line = 92},
                {.date = monday, .ends = at(1100), .units = {middle}, .line = 93}};
        }),
        (OnlyProblem{93, "al een korte dag op regel 92"})
    );
    CHECK_THAT(
        problems_with([](Exceptions& exceptions) {
            exceptions.other_bells = {
                {.date = monday, .unit = middle, .rhythm = rhythm(), .line = 94},
                {.date = monday, .unit = middle, .rhythm = rhythm(), .line = 95}};
        }),
        (OnlyProblem{95, "al andere tijden op regel 94"})
    );
}

TEST_CASE(
    "An excursion has groups, escorts and a session kind, and a group has one a day", "[school]"
) {
    const Excursion trip{
        .base_groups = {mb1},
        .date = monday,
        .time = between(900, 1200),
        .escorts = {anja},
        .line = 96};
    CHECK(problems_with([&](Exceptions& exceptions) { exceptions.excursions = {trip}; }).empty());
    CHECK_THAT(
        problems_with([&](Exceptions& exceptions) {
            exceptions.excursions = {trip};
            exceptions.excursions[0].escorts.clear();
        }),
        (OnlyProblem{96, "zonder begeleiders"})
    );
    CHECK_THAT(
        problems_with([&](Exceptions& exceptions) {
            exceptions.excursions = {trip, trip};
            exceptions.excursions[1].base_groups = {mb2, mb1};
            exceptions.excursions[1].line = 97;
        }),
        (OnlyProblem{97, "al een excursie op regel 96"})
    );
    CHECK_THAT(
        problems_after([&](School& school) {
            school.exceptions.excursions = {trip};
            school.kinds.pop_back();
        }),
        (OnlyProblem{96, "geen soort sessie van de aard excursion"})
    );
}

TEST_CASE("A test week takes out offers of its own unit", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.units.push_back({.code = "BB", .base_groups = {BaseGroupId{2}}, .line = 48});
            school.base_groups.push_back({.code = "BB1", .unit = UnitId{1}, .line = 49});
            school.exceptions.test_weeks = {
                {.unit = UnitId{1}, .days = {monday, tuesday}, .without = {gym_offer}, .line = 98}};
        }),
        (OnlyProblem{98, "Toetsweek van unit BB: aanbod gym is van een andere unit"})
    );
}

TEST_CASE("Agreements of the school are sensible numbers", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.settings.load_tolerance_percent = 101; }),
        (OnlyProblem{
            0, "procent afwijking van naar rato: er staat 101, verwacht is 0 tot en met 100"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.settings.break_window = between(1400, 1000); }),
        (OnlyProblem{0, "tijd voor pauzes: het begin is 14:00"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.settings.faces = {{1, 2, 3}, {2, 8, 5}};
        }),
        (OnlyProblem{0, "een leerjaar van 2 tot en met 8 staat er twee keer in"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            school.settings.faces = {{3, 2, 5}};
        }),
        (OnlyProblem{0, "leerjaar 3 tot en met 2"})
    );
}

TEST_CASE("Limits of level groups go from low to high, once per unit and subject", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.settings.group_limits[0].pupils_at_most = 1; }),
        (OnlyProblem{5, "1..3 groepen van 2..1 leerlingen kan niet"})
    );
    CHECK_THAT(
        problems_after([](School& school) {
            auto again = school.settings.group_limits[0];
            again.line = 6;
            school.settings.group_limits.push_back(again);
        }),
        (OnlyProblem{6, "staan er twee keer in"})
    );
}

TEST_CASE("A weight makes a school agreement soft, never law or CAO", "[school]") {
    const auto problems_with_weight = [](std::string rule, std::int64_t weight) {
        return problems_after([&](School& school) {
            school.settings.rules = {{.rule = std::move(rule), .weight = weight, .line = 7}};
        });
    };
    CHECK(problems_with_weight("may-lead", 10).empty());
    CHECK(problems_with_weight("fair-load", 0).empty());
    CHECK_THAT(problems_with_weight("may-lead", 0), (OnlyProblem{7, "gewicht 0, verwacht is 1"}));
    CHECK_THAT(
        problems_with_weight("fair-load", -1), (OnlyProblem{7, "gewicht -1, verwacht is 0"})
    );
    CHECK_THAT(
        problems_with_weight("break", 10), (OnlyProblem{7, "Regel break (wet) heeft gewicht 10"})
    );
    CHECK_THAT(problems_with_weight("lesson-hours", 10), (OnlyProblem{7, "(CAO)"}));
    CHECK_THAT(problems_with_weight("pauze", 10), (OnlyProblem{7, "Er is geen regel 'pauze'"}));
}

TEST_CASE("A rule is set once", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) {
            school.settings.rules = {
                {.rule = "fair-load", .weight = 3, .line = 7},
                {.rule = "fair-load", .weight = 4, .line = 8}};
        }),
        (OnlyProblem{8, "Regel 'fair-load' staat er twee keer in"})
    );
}
