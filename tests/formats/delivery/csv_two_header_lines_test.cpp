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

/// Of each measurement its subject, value and day.
std::string days_read_from(const std::string& list) {
    const auto school = school_with_spelling();
    std::string all;
    for (const auto& measured : test::delivered(list, school).measurements)
        all += school[*measured.known_subject].code + ' ' + measured.value + ' ' +
               (measured.on ? measured.on->to_string() : "?") + ';';
    return all;
}

std::string remarks_on(const std::string& list) {
    std::string all;
    for (const auto& remark : test::delivered(list, school_with_spelling()).remarks)
        all += remark.message.dutch + '\n';
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

TEST_CASE(
    "What accompanies a level takes the heading from no level behind it, and has none", "[csv]"
) {
    for (const auto* const word :
         {"Percentiel",
          "Groei",
          "Vaardigheidsgroei",
          "Aantal goed",
          "% goed",
          "Max. score",
          "90% interval",
          "Leerrendement",
          "LR",
          "Toets",
          "Versie",
          "Toetsversie",
          "Instructieniveau",
          "Schaal",
          "Periode",
          "Afnamemoment",
          "Eind groep 5",
          "Opmerking",
          "Aantal opgaven"}) {
        CAPTURE(word);
        const auto read = test::delivered(
            std::string{";Rekenen;;;Spelling\nNaam;Vaardigheidsscore;"} + word +
                ";Niveau;Niveau\nNoor;245;3;II;III\n",
            school_with_spelling()
        );
        REQUIRE(read.level_columns.size() == 3);
        CHECK(read.level_columns[1].header == "Rekenen Niveau");
        CHECK(read.level_columns[2].header == "Spelling Niveau");
    }
}

TEST_CASE("Each way to write a level keeps the heading above", "[import][csv]") {
    for (const auto* const cell :
         {"Niveau I t/m V",
          "Funct. niveau",
          "Vaardigheidsniveau",
          "Toetsniveau",
          "Beheersingsniveau",
          "Niveau eind 5",
          "Eind 5",
          "Midden 6",
          "Niveau\u00a0M5"}) {
        CAPTURE(cell);
        const auto columns = test::delivered(
                                 std::string{";Rekenen;;\nNaam;Vaardigheidsscore;"} + cell +
                                     ";Niveau\nNoor;245;II;II\n",
                                 school_with_spelling()
        )
                                 .level_columns;
        REQUIRE(columns.size() == 3);
        CHECK(columns[1].header.starts_with("Rekenen "));
        CHECK(columns[2].header == "Rekenen Niveau");
    }
}

TEST_CASE("A day below a heading is that of its own levels, never of the row", "[import][csv]") {
    CHECK(
        days_read_from(";Rekenen;;;Spelling\nNaam;Niveau;Groei;Datum;Niveau\n"
                       "Noor;II;9;10-06-2026;III\n") == "rekenen II 2026-06-10;spelling III ?;"
    );
    CHECK(
        days_read_from(";Rekenen;;;Spelling;;\n"
                       "Naam;Niveau;Percentiel;Datum;Niveau;Percentiel;Datum\n"
                       "Noor;II;60;10-06-2026;III;70;11-06-2026\n"
        ) == "rekenen II 2026-06-10;spelling III 2026-06-11;"
    );
    CHECK(
        days_read_from(";Rekenen M5;;Rekenen E5;\nNaam;Niveau;Afname;Niveau;Afname\n"
                       "Noor;II;10-02-2026;III;11-06-2026\n"
        ) == "rekenen II 2026-02-10;rekenen III 2026-06-11;"
    );
    CHECK(
        days_read_from(";;Rekenen;Spelling\nNaam;Datum;Niveau;Niveau\nNoor;10-06-2026;II;III\n") ==
        "rekenen II 2026-06-10;spelling III 2026-06-10;"
    );
}

TEST_CASE("A level or day that may be of another matter is told as not read", "[import][csv]") {
    const std::string list{
        ";Rekenen;;;\nNaam;Niveau;Gedrag;Niveau;Datum\nNoor;II;goed;III;10-06-2026\n"};
    CHECK(days_read_from(list) == "rekenen II ?;");
    CHECK_THAT(
        remarks_on(list),
        Catch::Contains("Kolom Gedrag wordt niet gelezen") &&
            Catch::Contains("Kolom 4 (Niveau) staat in een kop van twee regels") &&
            Catch::Contains("Kolom 5 (Datum) staat in een kop van twee regels")
    );
    CHECK(read_from(";Rekenen;\nNaam;Niveau;Gedragsscore\nNoor;II;III\n") == "rekenen IV II;");
    CHECK(read_from(";Rekenen;\nNaam;Niveau;T\nNoor;II;III\n") == "rekenen IV II;");
    CHECK(read_from(";Rekenen;;\nNaam;Niveau;Groep;Niveau\nNoor;II;5;III\n") == "rekenen IV II;");
}

TEST_CASE("The tests of one heading are not those of the row, which is told", "[import][csv]") {
    const std::string list{
        ";Rekenen;;;Spelling\nNaam;Vaardigheidsscore;Toets;Niveau;Niveau\nNoor;245;M6;II;III\n"};
    CHECK(read_from(list) == "rekenen VS 245;rekenen IV II;spelling IV III;");
    CHECK_THAT(remarks_on(list), Catch::Contains("Kolom 3 (Toets) noemt de toetsen van een vak"));
}

TEST_CASE("A title above a list of results changes nothing about it", "[import][csv]") {
    const auto results = test::delivered(
        ";Resultaten rekenen;;\nNaam;Toets;Niveau\nNoor;Rekenen;II\nNoor;Spelling;III\n",
        school_with_spelling()
    );
    CHECK(results.level_columns.empty());
    REQUIRE(results.measurements.size() == 2);
    CHECK(results.measurements.back().test == "Spelling");
}

TEST_CASE("A level of no subject beside levels is named as not read", "[import][csv]") {
    CHECK_THAT(
        remarks_on("Naam;Rekenen;Niveau\nNoor;II;III\n"),
        Catch::Contains("Kolom 3 (Niveau) heeft volgens haar kop het niveau")
    );
    CHECK_THAT(
        remarks_on("Naam;Vak;Niveau\nNoor;Rekenen;III\n"), !Catch::Contains("volgens haar kop")
    );
}

TEST_CASE("A column that is not read is told once, however often it stands there", "[import]") {
    const auto told =
        remarks_on(";Rekenen;;Spelling;\nNaam;Niveau;Groei;Niveau;Groei\nNoor;II;9;III;8\n");
    CHECK(told.find("Groei") != std::string::npos);
    CHECK(told.find("Kolom Groei", told.find("Kolom Groei") + 1) == std::string::npos);
}
