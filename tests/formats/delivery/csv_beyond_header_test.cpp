#include "support/importing.hpp"

using namespace slimfit;

TEST_CASE("A row with a value beyond the header may be shifted: it is told and left out") {
    for (const std::string list :
         {"Leerlingnummer,Rekenen DLE,Lezen DLE\n10231,12,5,13,5\n",
          "Leerlingnummer,Leraar,Rekenen,Lezen\n10231,Vries, de,M5,E5\n",
          "Leerlingnummer;Rekenen;Lezen\n10231;De Uilen;M5;E5\n"}) {
        CAPTURE(list);
        const auto delivery = test::delivered(list);
        CHECK(delivery.measurements.empty());
        CHECK(std::ranges::any_of(delivery.remarks, [](const auto& told) {
            return told.where.ends_with(":2") &&
                   told.message.dutch.find("meer dan de kopregel kolommen heeft") !=
                       std::string::npos;
        }));
        CHECK(std::ranges::none_of(delivery.remarks, [](const auto& told) {
            return told.message.dutch.starts_with("Onder de kopregel staan geen rijen");
        }));
    }
}

TEST_CASE("The other rows are read, and each row that goes beyond the header is told") {
    const auto delivery =
        test::delivered("naam;Rekenen\nNoor;M4;x\nSem;M4\nPim;M4;;y\nNiek;E4;\nKim;M5\n");
    CHECK(delivery.measurements.size() == 3);
    REQUIRE(delivery.remarks.size() == 2);
    CHECK_THAT(delivery.remarks[0].where, Catch::EndsWith(":2"));
    CHECK_THAT(delivery.remarks[0].message.english, Catch::Contains("1 more cell than"));
    CHECK_THAT(delivery.remarks[1].where, Catch::EndsWith(":4"));
    CHECK_THAT(delivery.remarks[1].message.english, Catch::Contains("2 more cells than"));
}

TEST_CASE("Where half of the rows go as far beyond the header that is told once") {
    const auto delivery = test::delivered("naam;Rekenen\nNoor;M4;x\nSem;M4;y\nPim;M4\n");
    CHECK(delivery.measurements.size() == 1);
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(
        delivery.remarks.front().message.dutch, Catch::Contains("In 2 van de 3 rijen staat 1 cel")
    );
}

TEST_CASE("Of many rows beyond the header a hundred are told, and how many more") {
    std::string list{"naam;Rekenen\n"};
    for (int row = 0; row < 102; ++row)
        list += "Noor;M4;x\nSem;M4\nPim;M4\n";
    const auto delivery = test::delivered(list);
    CHECK(delivery.measurements.size() == 204);
    REQUIRE(delivery.remarks.size() == 101);
    CHECK_THAT(delivery.remarks.back().message.dutch, Catch::Contains("Nog 2 rijen tellen niet"));
}

TEST_CASE("A value below an empty cell of the header is not beyond it") {
    const auto delivery = test::delivered("naam;;Rekenen;\nNoor;x;M4;y\n");
    CHECK(delivery.measurements.size() == 1);
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks.front().message.dutch, Catch::Contains("Kolommen 2 en 4 hebben"));
}
