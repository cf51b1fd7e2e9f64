#include "support/importing.hpp"

using namespace slimfit;

namespace {

/// Of each measurement its subject, scale and value.
std::string read_from(const std::string& list) {
    const auto school = test::school_to_import_into();
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
