#include "school/spoiled_school.hpp"

using namespace slimfit;
using namespace slimfit::school;
using namespace slimfit::school::small;

namespace {

/// What make_school says after something in one offer of the small school was spoiled.
template <class Spoil>
Problems problems_of(OfferId offer, Spoil spoil) {
    return problems_after([&](School& school) { spoil(school.offers[offer.value()]); });
}

}  // namespace

TEST_CASE("An offer lies in day parts that its unit has on its days", "[school]") {
    CHECK_THAT(
        problems_of(arithmetic_offer, [](Offer& offer) { offer.day_parts.push_back("rondes"); }),
        (OnlyProblem{50, "dagdeel 'rondes' komt op de dagen van dit aanbod niet voor in unit MB"})
    );
    CHECK_THAT(
        problems_of(arithmetic_offer, [](Offer& offer) { offer.day_parts.clear(); }),
        (OnlyProblem{50, "noemt geen dagdelen"})
    );
}

TEST_CASE("A session is as long as one block or several in a row", "[school]") {
    CHECK(problems_of(arithmetic_offer, [](Offer& offer) { offer.duration = Minutes{60}; }).empty()
    );
    CHECK_THAT(
        problems_of(arithmetic_offer, [](Offer& offer) { offer.duration = Minutes{45}; }),
        (OnlyProblem{50, "45 minuten past op geen enkele dag"})
    );
    CHECK(problems_of(arithmetic_offer, [](Offer& offer) {
              offer.duration = Minutes{75};
              offer.day_parts = {"rounds", "theme"};
          }).empty());
    CHECK(problems_of(arithmetic_offer, [](Offer& offer) {
              offer.duration = Minutes{32};
          }).size() == 2);
}

TEST_CASE("An offer is held no more often than it fits into the week", "[school]") {
    CHECK_THAT(
        problems_of(arithmetic_offer, [](Offer& offer) { offer.times = 6; }),
        (OnlyProblem{50, "6 keer per week, maar het past hoogstens 5 keer"})
    );
    CHECK(problems_of(arithmetic_offer, [](Offer& offer) {
              offer.times = 10;
              offer.once_a_day = false;
          }).empty());
    CHECK_THAT(
        problems_of(gym_offer, [](Offer& offer) { offer.days = {Weekday::monday}; }),
        (OnlyProblem{51, "2 keer per week, maar het past hoogstens 1 keer"})
    );
    CHECK_THAT(
        problems_of(gym_offer, [](Offer& offer) { offer.times = 0; }),
        (OnlyProblem{51, "0 keer per week"})
    );
}

TEST_CASE("An offer has a zone", "[school]") {
    CHECK_THAT(
        problems_of(gym_offer, [](Offer& offer) { offer.zones.clear(); }),
        (OnlyProblem{51, "geen plek"})
    );
}

TEST_CASE("That a group is too large for its zones is no fault of the file", "[school]") {
    CHECK(problems_after([](School& school) { school.zones[hall.value()].capacity = 2; }).empty());
}

TEST_CASE(
    "Level groups are of a subject with a scale, with limits that hold the ranks", "[school]"
) {
    CHECK_THAT(
        problems_of(arithmetic_offer, [](Offer& offer) { offer.subject = small::gym; }),
        (OnlyProblem{50, "heeft geen vak met een niveauschaal"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.settings.group_limits.clear(); }),
        (OnlyProblem{50, "staat niet hoe die groepen gemaakt worden"})
    );
    CHECK_THAT(
        problems_of(arithmetic_offer, [](Offer& offer) { offer.audience.to_rank = 4; }),
        (OnlyProblem{50, "boven het grootste aantal niveaugroepen van rekenen (3)"})
    );
    CHECK_THAT(
        problems_of(
            arithmetic_offer,
            [](Offer& offer) { offer.audience.from_rank = 3, offer.audience.to_rank = 2; }
        ),
        (OnlyProblem{50, "van rang 3 tot en met 2"})
    );
    CHECK_THAT(
        problems_of(arithmetic_offer, [](Offer& offer) { offer.audience.to_rank = 0; }),
        (OnlyProblem{50, "nooit 0"})
    );
}

TEST_CASE("A pull-out group has pupils", "[school]") {
    CHECK_THAT(
        problems_of(plus_offer, [](Offer& offer) { offer.audience.tag = "taal"; }),
        (OnlyProblem{52, "geen leerling van unit MB heeft het label 'taal'"})
    );
    CHECK_THAT(
        problems_of(plus_offer, [](Offer& offer) { offer.audience.tag.clear(); }),
        (OnlyProblem{52, "niet voor welk label"})
    );
    const auto for_year_group = [](int year_group) {
        return problems_of(plus_offer, [&](Offer& offer) {
            offer.audience = {.kind = Audience::Kind::year_groups, .year_groups = {year_group}};
        });
    };
    CHECK(for_year_group(5).empty());
    CHECK_THAT(for_year_group(8), (OnlyProblem{52, "geen leerlingen van deze leerjaren"}));
}

TEST_CASE("Somebody may lead each offer; if not, it is told who falls away where", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.staff[1].qualifications.pop_back(); }),
        (OnlyProblem{
            52,
            "Van 4 medewerkers blijven over: 2 met een rol die deze soort mag leiden, 2 die voor "
            "de "
            "unit werken, 0 met de bevoegdheid of het specialisme (plus)"})
    );
    CHECK_THAT(
        problems_of(gym_offer, [](Offer& offer) { offer.leaders = {gijs}; }),
        (OnlyProblem{51, "3 die voor de unit werken, 0 die bij het aanbod genoemd zijn"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.staff[3].presence.clear(); }),
        (OnlyProblem{51, "1 met de bevoegdheid of het specialisme (gym), 0 die er zijn op een dag"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.staff[3].serves.clear(); }),
        (OnlyProblem{51, "2 die voor de unit werken, 0 met de bevoegdheid"})
    );
}

TEST_CASE(
    "A qualification that begins during the year is enough, one that ended is not", "[school]"
) {
    CHECK(problems_after([](School& school) {
              school.staff[1].qualifications[1].from = date(2027, 2, 1);
          }).empty());
    CHECK_THAT(
        problems_after([](School& school) {
            school.staff[1].qualifications[1].until = date(2026, 8, 1);
        }),
        (OnlyProblem{52, "0 met de bevoegdheid of het specialisme (plus)"})
    );
}

TEST_CASE("A teacher without the gym qualification gives gym to groups 1 and 2 only", "[school]") {
    const auto without_gym_teacher = [](int year_group) {
        return problems_after([&](School& school) {
            school.staff[3].qualifications.clear();
            for (auto& pupil : school.pupils)
                pupil.year_group = year_group;
        });
    };
    CHECK(without_gym_teacher(2).empty());
    CHECK_THAT(
        without_gym_teacher(3), (OnlyProblem{51, "0 met de bevoegdheid of het specialisme (gym)"})
    );
}

TEST_CASE("A staff session is on days on which everybody is there long enough", "[school]") {
    CHECK_THAT(
        problems_after([](School& school) { school.staff_sessions[0].times = 2; }),
        (OnlyProblem{
            54,
            "2 keer per week, maar op 1 dag is iedereen er 60 minuten lang tussen 14:00 en "
            "16:00"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.staff[0].presence[1].time.end = at(1445); }),
        (OnlyProblem{54, "op 0 dagen"})
    );
    CHECK(problems_after([](School& school) { school.staff[0].presence[1].time.end = at(1500); }
    ).empty());
    CHECK_THAT(
        problems_after([](School& school) { school.staff_sessions[0].attendees.clear(); }),
        (OnlyProblem{54, "niet wie er moet zijn"})
    );
    CHECK_THAT(
        problems_after([](School& school) { school.staff_sessions[0].window = between(1600, 1400); }
        ),
        (OnlyProblem{54, "het begin is 16:00 en het eind 14:00"})
    );
}
