#include "support/importing.hpp"

using namespace slimfit;

namespace {

school::School school_with_language() {
    auto school = test::school_to_import_into();
    school.subjects.back() = {
        .code = "taal", .name = {"Taal", "Language"}, .scale = school::small::halves};
    return school;
}

std::optional<int> year_group_of(const std::string& cell) {
    const auto delivery = test::delivered("naam;jaargroep;Rekenen\nNoor;" + cell + ";M4\n");
    REQUIRE(delivery.measurements.size() == 1);
    return delivery.measurements.front().year_group;
}

}  // namespace

TEST_CASE("The language of a child's home and a disorder are no levels of language") {
    const auto school = school_with_language();
    const auto skipped_of = [&](const std::string& header) {
        const auto delivery =
            test::delivered("naam;" + header + ";Rekenen\nNoor;Turks;M4\n", school);
        CHECK(delivery.level_columns.size() == 1);
        CHECK(delivery.remarks.empty());
        REQUIRE(delivery.skipped.size() == 1);
        return delivery.skipped.begin()->first;
    };
    for (const auto* const header :
         {"Thuistaal",
          "Taal thuis",
          "Moedertaal",
          "Taalachtergrond",
          "Home language",
          "Mother tongue"}) {
        CAPTURE(header);
        CHECK(skipped_of(header) == intake::Skipped::origin);
    }
    for (const auto* const header : {"Taalontwikkelingsstoornis", "TOS", "Taal (TOS)"}) {
        CAPTURE(header);
        CHECK(skipped_of(header) == intake::Skipped::health);
    }
    CHECK(test::delivered("naam;Taal stoter\nNoor;M4\n", school).level_columns.size() == 1);
}

TEST_CASE("Columns about a child's life are skipped and never proposed as a subject") {
    for (const auto* const header :
         {"Burgerservicenr",
          "Sofinr",
          "Ondw.nr",
          "Onderwijsnr",
          "Persoonsgebonden nummer",
          "BSN/onderwijsnr",
          "Geb. datum",
          "Geb. plaats",
          "Geb. land",
          "Land van herkomst",
          "IQ",
          "IQ-score",
          "Totaal",
          "M/V",
          "Mobiel",
          "Telefoon thuis",
          "Bijzonderheden",
          "Opmerking leerkracht",
          "Dyslexie",
          "Diagnose",
          "Indicatie"}) {
        const auto delivery =
            test::delivered("naam;" + std::string{header} + ";Rekenen\nNoor;x;M4\n");
        CHECK(delivery.remarks.empty());
        CHECK_FALSE(delivery.skipped.contains(intake::Skipped::unknown));
        CHECK(delivery.measurements.size() == 1);
    }
}

TEST_CASE("A total is no level of language, unless it says that it is one of language") {
    const auto school = school_with_language();
    CHECK(test::delivered("naam;Totaal;Rekenen\nNoor;M5;M4\n", school).level_columns.size() == 1);
    CHECK(
        test::delivered("naam;Totaal toets;Rekenen\nNoor;M5;M4\n", school).level_columns.size() == 1
    );
    CHECK(test::delivered("naam;Taal totaal\nNoor;M5\n", school).level_columns.size() == 1);
    const auto results =
        test::taken_in(school, {"naam;vak;niveau\nNoor;Totaal;M5\n"}, test::on_first_of_october());
    CHECK(test::count_of(results, intake::ChangeKind::unknown_subject) == 1);
}

TEST_CASE("The short headers of a day and a level are known") {
    const auto delivery = test::delivered("naam;vak;Niv;Afname\nNoor;Rekenen;M4;1-2-2026\n");
    REQUIRE(delivery.measurements.size() == 1);
    CHECK(delivery.measurements.front().value == "M4");
    CHECK(delivery.measurements.front().on == school::small::date(2026, 2, 1));
}

TEST_CASE("Columns with values and no header are told by their numbers") {
    const auto delivery = test::delivered(
        "Naam;Rekenen;;;Taal;;\n;Score;Niveau;FN;Score;Niveau;FN\n"
        "Noor;150;I;M3;250;I;E2\nSem;151;II;M4;251;II;E3\n",
        school_with_language()
    );
    REQUIRE(delivery.remarks.size() >= 2);
    CHECK(
        delivery.remarks[0].message.dutch ==
        "Kolommen 3, 4, 6 en 7 hebben geen kop en worden niet gelezen. Geef iedere kolom een eigen "
        "kop, alle in één regel."
    );
    CHECK_THAT(
        delivery.remarks[1].message.dutch,
        Catch::Contains("Kolom Rekenen: de schaal") && Catch::Contains("kolommen ernaast") &&
            !Catch::Contains("csv-column")
    );
    const auto one = test::delivered("naam;Rekenen;\nNoor;M4;M5\n");
    REQUIRE(one.remarks.size() == 1);
    CHECK_THAT(one.remarks[0].message.english, Catch::Contains("Column 3 has no header"));
}

TEST_CASE("Empty columns lack no header, and empty cells beyond it are fine") {
    CHECK(test::delivered("naam;Rekenen;;\nNoor;M4;;\n").remarks.empty());
    const auto read = test::delivered("naam;Rekenen\nNoor;M4;;\nSem;M4\n");
    CHECK(read.remarks.empty());
    CHECK(read.measurements.size() == 2);
}

TEST_CASE("A year group is said by one number alone") {
    CHECK(year_group_of("4") == 4);
    CHECK(year_group_of("groep 4") == 4);
    CHECK(year_group_of("4 (vier)") == 4);
    for (const auto* const cell : {"7/8", "groep 7/8", "7-8", "9", "17", "7-12-2015", "groep 4b"}) {
        CAPTURE(cell);
        CHECK_FALSE(year_group_of(cell).has_value());
    }
}

TEST_CASE("A scale in a header is a word of its own") {
    const auto delivery = test::delivered("naam;Rekenen middle test\nNoor;31\n");
    CHECK(delivery.measurements.empty());
    CHECK(test::delivered("naam;Rekenen-DLE\nNoor;31\n").measurements.size() == 1);
}

TEST_CASE("Days of one test are not those of another") {
    const auto delivery =
        test::delivered("naam;Rekenen M5;Datum rekenen M5;Rekenen E5\nNoor;III;1-2-2026;II\n");
    REQUIRE(delivery.measurements.size() == 2);
    CHECK(delivery.measurements[0].on == school::small::date(2026, 2, 1));
    CHECK_FALSE(delivery.measurements[1].on.has_value());
    const auto shared =
        test::delivered("naam;Rekenen M5;Datum rekenen;Rekenen E5\nNoor;III;1-2-2026;II\n");
    CHECK(shared.measurements[1].on == school::small::date(2026, 2, 1));
    const auto alone = test::delivered("naam;Datum rekenen M5;Rekenen E5\nNoor;1-2-2026;II\n");
    REQUIRE(alone.remarks.size() == 1);
    CHECK_THAT(alone.remarks.front().message.dutch, Catch::Contains("Datum rekenen M5 zegt van"));
}
