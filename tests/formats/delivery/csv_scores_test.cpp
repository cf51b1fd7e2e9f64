#include "support/importing.hpp"

using namespace slimfit;

namespace {

using Levels = std::vector<std::string>;

Levels levels_in(const intake::Delivery& delivery) {
    Levels levels;
    for (const auto& measured : delivery.measurements)
        levels.push_back(measured.measure + ' ' + measured.value);
    return levels;
}

Levels levels_in(const std::string& csv) {
    return levels_in(test::delivered(csv));
}

std::size_t told(const intake::Delivery& delivery, const std::string& words) {
    return static_cast<std::size_t>(std::ranges::count_if(
        delivery.remarks,
        [&](const Problem& problem) {
            return problem.message.dutch.find(words) != std::string::npos;
        }
    ));
}

}  // namespace

TEST_CASE("Scores of which nothing says the scale are left out and told once", "[import][csv]") {
    for (const auto* const header : {"Score", "Ruwe score", "Toetsscore"}) {
        CAPTURE(header);
        const auto delivery = test::delivered(
            std::string{"naam;vak;toets;"} + header +
            "\nNoor;Rekenen;blok 3;84\nSem;Rekenen;blok 3;51\nPim;Rekenen;blok 3;ziek\n"
        );
        CHECK(delivery.measurements.empty());
        CHECK(told(delivery, "de schaal van de waarden is niet te zien") == 1);
        CHECK(told(delivery, "noem de kolom dan zo") == 1);
        CHECK(delivery.remarks.size() == 1);
    }
}

TEST_CASE("Scores are ability scores where the list says so", "[import][csv]") {
    const std::string rows{"\nNoor;Rekenen;84\nSem;Rekenen;51\n"};
    const Levels expected{"VS 84", "VS 51"};
    for (const auto* const header :
         {"Vaardigheidsscore", "VS", "Ability score", "Score (VS)", "Score vaardigheid"}) {
        CAPTURE(header);
        CHECK(levels_in(std::string{"naam;vak;"} + header + rows) == expected);
    }
    CHECK(
        levels_in("naam;vak;schaal;score\nNoor;Rekenen;VS;84\nSem;Rekenen;vaardigheidsscore;51\n"
        ) == expected
    );
    CHECK(levels_in("naam;vak;schaal;score\nNoor;Rekenen;Pluspunt;84\n") == Levels{"Pluspunt 84"});
}

TEST_CASE(
    "A scale that a row names is that of its level, not of a score beside it", "[import][csv]"
) {
    const auto delivery = test::delivered("naam;vak;schaal;niveau;score\nNoor;Rekenen;FN;M4;84\n");
    CHECK(levels_in(delivery) == Levels{"FN M4"});
    CHECK(told(delivery, "de schaal van de waarden is niet te zien") == 1);
}

TEST_CASE("A column of scores with levels in it is read by its values", "[import][csv]") {
    CHECK(
        levels_in("naam;vak;score\nNoor;Rekenen;M4\nSem;Rekenen;E4\n") == Levels{"FN M4", "FN E4"}
    );
}
