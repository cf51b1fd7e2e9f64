#include "support/importing.hpp"

using namespace slimfit;
using school::small::date;

namespace {

using Days = std::vector<std::string>;

Days days_of(const intake::Delivery& delivery) {
    Days days;
    for (const auto& measured : delivery.measurements)
        days.push_back(measured.on ? measured.on->to_string() : "-");
    return days;
}

}  // namespace

TEST_CASE("Columns of days right behind those of levels date them") {
    for (const std::string second : {"Datum", "Afnamedatum"}) {
        const auto delivery = test::delivered(
            "naam;Rekenen;Datum;Lezen;" + second + "\nNoor;M5;2026-02-03;E5;2026-06-14\n"
        );
        CHECK(days_of(delivery) == Days{"2026-02-03", "2026-06-14"});
        CHECK(delivery.remarks.empty());
    }
}

TEST_CASE("Columns of days behind levels are each told of what is no day") {
    const auto delivery = test::delivered("naam;Rekenen;Datum;Lezen;Datum\nNoor;M5;ooit;E5;eens\n");
    CHECK(delivery.measurements.empty());
    CHECK(delivery.remarks.size() == 2);
}

TEST_CASE("Two columns of days that stand otherwise leave the day uncertain: told, not guessed") {
    for (const std::string columns : {"Datum;Rekenen;Datum;Lezen", "Rekenen;Lezen;Datum;Datum"}) {
        CAPTURE(columns);
        const auto delivery =
            test::delivered("naam;" + columns + "\nNoor;2026-02-03;M5;2026-06-14;E5\n");
        CHECK(delivery.measurements.empty());
        REQUIRE_FALSE(delivery.remarks.empty());
        CHECK_THAT(
            delivery.remarks.front().message.dutch, Catch::Contains("kunnen allebei de dag")
        );
    }
    const auto delivery =
        test::delivered("naam;Datum;Datum;Lezen;Datum lezen;Rekenen 2-2-2026;Rekenen\n"
                        "Noor;2026-02-03;2026-06-14;M5;2026-03-03;M6;E5\n");
    CHECK(days_of(delivery) == Days{"2026-03-03", "2026-02-02"});
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks.front().message.english, Catch::Contains("Columns 2 and 3 may"));
}

TEST_CASE("The day of a test goes before a day, and that before a reference day") {
    const auto day_under = [](const std::string& columns) {
        const auto delivery =
            test::delivered("naam;" + columns + ";Rekenen\nNoor;2026-10-01;2026-02-03;M5\n");
        REQUIRE(delivery.remarks.size() == 1);
        CHECK_THAT(
            delivery.remarks.front().message.dutch,
            Catch::Contains("Kolommen 3 en 2") && Catch::Contains("kolom 3 telt")
        );
        return days_of(delivery);
    };
    CHECK(day_under("Peildatum;Toetsdatum") == Days{"2026-02-03"});
    CHECK(day_under("Peildatum;Datum") == Days{"2026-02-03"});
    CHECK(day_under("Datum;Afnamedatum") == Days{"2026-02-03"});
}

TEST_CASE("A second column of levels counts where the first says nothing") {
    const auto delivery = test::delivered(
        "naam;vak;Niveau;Resultaat\nNoor;Rekenen;M5;E7\nSem;Rekenen;;E6\nPim;Rekenen;M4;\n"
    );
    REQUIRE(delivery.measurements.size() == 3);
    CHECK(delivery.measurements[0].value == "M5");
    CHECK(delivery.measurements[1].value == "E6");
    CHECK(delivery.measurements[2].value == "M4");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks.front().message.dutch, Catch::Contains("Kolommen 3 en 4"));
}

TEST_CASE("The number of a pupil goes before a number of anything") {
    for (const std::string general : {"Nummer", "Id", "Key"}) {
        const auto both =
            test::delivered(general + ";Leerlingnummer;Rekenen\n10187;10231;M5\n10188;10199;M4\n");
        const auto alone = test::delivered("Leerlingnummer;Rekenen\n10231;M5\n10199;M4\n");
        REQUIRE(both.measurements.size() == 2);
        CHECK(both.measurements[0].marks.key == alone.measurements[0].marks.key);
        REQUIRE(both.remarks.size() == 1);
        CHECK_THAT(both.remarks.front().message.dutch, Catch::Contains("Kolommen 2 en 1"));
    }
}

TEST_CASE("Two columns for the name, the subject or the test are told with their numbers") {
    for (const std::string list :
         {"naam;Leerling;vak;niveau\nNoor;Sem;Rekenen;M4\n",
          "vak;Leergebied;naam;niveau\nRekenen;Lezen;Noor;M4\n",
          "toets;Toetsnaam;naam;niveau\nRekenen;Lezen;Noor;M4\n"}) {
        CAPTURE(list);
        const auto delivery = test::delivered(list);
        REQUIRE(delivery.remarks.size() == 1);
        CHECK_THAT(
            delivery.remarks.front().message.dutch,
            Catch::Contains("Kolommen 1 en 2") && Catch::Contains("kolom 1 telt")
        );
    }
}
