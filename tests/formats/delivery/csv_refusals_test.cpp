#include "support/importing.hpp"

using namespace slimfit;

namespace {

Message refusal_of(const std::string& list) {
    const auto refused = test::read(list, test::school_to_import_into());
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().size() == 1);
    return refused.error().front().message;
}

std::string repeated(const std::string& part, int times) {
    std::string text;
    for (int time = 0; time < times; ++time)
        text += part;
    return text;
}

}  // namespace

TEST_CASE("A list of which no column with levels is known asks what its columns are") {
    const auto refused =
        refusal_of("naam;groep;Automat;Blok 3\nNoor;De Otters;M4;E4\nSem;De Otters;E4;M4\n");
    CHECK_THAT(
        refused.dutch,
        Catch::Contains("Automat, Blok 3") &&
            Catch::Contains("<csv-column header=\"Automat\" subject=")
    );
}

TEST_CASE("Of what may be the card of one child no cell is shown") {
    for (const std::string card :
         {"Naam;Hugo Vosmaer\nGeboren te;Utrecht\nThuissituatie;ouders gescheiden\n",
          "Naam;Hugo Vosmaer\nBlok 1;M5\nBlok 2;M6\n",
          "Naam;Hugo Vosmaer;Groep;6\nBlok 1;M5;Rekenen;M6\nGeboren te;Utrecht;Adres;Kade 3\n",
          "Naam;Groep;Hugo Vosmaer\nBlok 1;M5\n"}) {
        CAPTURE(card);
        const auto refused = refusal_of(card);
        for (const auto& words : {refused.dutch, refused.english})
            for (const auto* const told : {"Hugo", "Vosmaer", "Utrecht"})
                CHECK_THAT(words, !Catch::Contains(told));
        CHECK_THAT(
            refused.dutch,
            Catch::Contains("staan: kolom ") && Catch::Contains("<csv-column header=\"...\"")
        );
    }
}

TEST_CASE("A header of more columns than any school has is refused, empty ones aside") {
    const auto wide = [](int columns) {
        std::string header{"naam"};
        for (int column = 0; column < columns; ++column)
            header += ";Rekenen " + std::to_string(column);
        return header + "\nNoor" + repeated(";M4", columns) + "\n";
    };
    CHECK(test::delivered(wide(399)).measurements.size() == 399);
    CHECK_THAT(refusal_of(wide(400)).english, Catch::Contains("more than 400 columns"));
    const auto empty = repeated(";", 5000);
    CHECK(
        test::delivered("naam;Rekenen" + empty + "\nNoor;M4" + empty + "\n").measurements.size() ==
        1
    );
}

TEST_CASE("A wide header above many short rows is as many cells as it has places") {
    CHECK_THAT(
        refusal_of("naam;Rekenen" + repeated(";x", 300) + repeated("\na;M4", 2000) + '\n').english,
        Catch::Contains("500,000 cells")
    );
}

TEST_CASE("Cells between bars are counted as others are") {
    CHECK_THAT(
        refusal_of("naam|Rekenen\nNoor|M4\n" + repeated("|", 600'000)).english,
        Catch::Contains("500,000 cells")
    );
}

TEST_CASE("A cell of a million dashes is a subject that nobody knows") {
    const auto delivery =
        test::delivered("naam;vak;niveau\nNoor;" + repeated("\u2013", 1'000'000) + ";M4\n");
    REQUIRE(delivery.measurements.size() == 1);
    CHECK(delivery.measurements.front().subject.front().size() < 400);
}
