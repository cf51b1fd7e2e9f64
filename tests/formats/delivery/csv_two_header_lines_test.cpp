#include "support/importing.hpp"

using namespace slimfit;

namespace {

school::School school_with_spelling() {
    auto school = test::school_to_import_into();
    school.subjects.push_back(
        {.code = "spelling",
         .name = {"spelling", "spelling"},
         .core = true,
         .scale = school::small::halves}
    );
    return school;
}

/// Of each measurement its subject, scale and value.
std::string read_from(const std::string& list) {
    const auto school = school_with_spelling();
    std::string all;
    for (const auto& measured : test::delivered(list, school).measurements)
        all += school[*measured.known_subject].code + ' ' + measured.measure + ' ' +
               measured.value + ';';
    return all;
}

}  // namespace

TEST_CASE("The subject may stand in the line above the header, over its columns", "[import][csv]") {
    CHECK(
        read_from("Groepsoverzicht;;;;;;\nGroep;De Otters;;;;;\n;;Rekenen-Wiskunde;;;Lezen;\n"
                  "Leerlingnr.;Naam;Niveau;Vaardigheidsscore;Functioneringsniveau;Niveau;"
                  "Vaardigheidsscore\n41200;Noor;II;245;M6;III;133\n41213;Sem;V-;210;M5;I+;150\n"
        ) ==
        "rekenen IV II;rekenen IV V-;rekenen VS 245;rekenen VS 210;rekenen FN M6;rekenen FN M5;"
        "lezen IV III;lezen IV I+;lezen VS 133;lezen VS 150;"
    );
    CHECK(read_from(";Rekenen;\nNaam;Niveau;Datum\nNoor;II;05-11-2024\n") == "rekenen IV II;");
}

TEST_CASE("A subject above is not that of an unknown column to its right", "[import][csv]") {
    const std::string list{
        ";;Spelling;;;;\nNummer;Naam;Niveau;Datum;Leesboek;Gedrag niveau;Niveau\n"
        "41200;Noor;II;05-11-2024;III;I;V\n"};
    CHECK(read_from(list) == "spelling IV II;");
    const auto columns = test::delivered(list, school_with_spelling()).level_columns;
    REQUIRE(columns.size() == 1);
    CHECK(columns.front().header == "Spelling Niveau");
    CHECK(
        read_from(";Spelling;\nNaam;Boek 2;Niveau\nNoor;II;I\n") == "spelling IV II;spelling IV I;"
    );
}

TEST_CASE("A subject above is that of its levels, scores and days to the right", "[import][csv]") {
    for (const auto* const cell :
         {"Niveau",
          "Functioneringsniveau",
          "DLE",
          "Score",
          "Ruwe score",
          "E5",
          "Niveau E5",
          "Niveau nov",
          "12-11-2025",
          "Level"}) {
        CAPTURE(cell);
        const auto columns = test::delivered(
                                 std::string{";Rekenen;\nNaam;M5;"} + cell + "\nNoor;II;III\n",
                                 test::school_to_import_into()
        )
                                 .level_columns;
        REQUIRE(columns.size() == 2);
        CHECK(columns.back().header == std::string{"Rekenen "} + cell);
    }
}

TEST_CASE("A title above a list heads no columns", "[import][csv]") {
    CHECK(
        read_from("Overzicht lezen;;\nNaam;Rekenen;Niveau\nNoor;II;III\nSem;III;I\n") ==
        "rekenen IV II;rekenen IV III;"
    );
    CHECK(
        read_from(";M5;;E5;\nNaam;Rekenen;Lezen;Cijfer;Lezen\nNoor;II;III;8;I\n") ==
        "rekenen IV II;lezen IV III;"
    );
}

TEST_CASE("Columns with one header are told to get each their own", "[import][csv]") {
    const auto refused = test::read(
        "Naam;Niveau;Vaardigheidsscore;Niveau;Vaardigheidsscore\nNoor;II;245;III;133\n",
        test::school_to_import_into()
    );
    REQUIRE_FALSE(refused);
    CHECK_THAT(
        refused.error().front().message.dutch,
        Catch::Contains("eigen kop") && !Catch::Contains("csv-column")
    );
    const auto beside = test::delivered("Naam;Rekenen;Niveau;Niveau\nNoor;II;III;I\nSem;III;I;I\n");
    CHECK(std::ranges::any_of(beside.remarks, [](const Problem& remark) {
        return remark.message.dutch.find("maar van welk vak staat er niet") != std::string::npos;
    }));
}
