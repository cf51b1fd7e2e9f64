#include "support/importing.hpp"

using namespace slimfit;
using school::small::date;

namespace {

/// The days of a list of one subject, in the order of the file; "-" for a value without one.
std::vector<std::string> days_of(const std::string& list) {
    std::vector<std::string> days;
    for (const auto& measured : test::delivered(list).measurements)
        days.push_back(measured.on ? measured.on->to_string() : "-");
    return days;
}

using Days = std::vector<std::string>;

}  // namespace

TEST_CASE("A column of days is read in one order, that its rows decide together", "[import][csv]") {
    CHECK(
        days_of("naam;datum;Rekenen\nNoor;3/4/2026;M4\nSem;4/25/2026;E4\n") ==
        Days{"2026-03-04", "2026-04-25"}
    );
    CHECK(
        days_of("naam;datum;Rekenen\nNoor;3/4/2026;M4\nSem;25/4/2026;E4\n") ==
        Days{"2026-04-03", "2026-04-25"}
    );
    CHECK(days_of("naam;datum;Rekenen\nNoor;3/4/2026;M4\n") == Days{"2026-04-03"});
    CHECK(
        days_of("naam;datum;Rekenen\nNoor;2026-04-03;M4\nSem;4/25/2026;E4\n") ==
        Days{"2026-04-03", "2026-04-25"}
    );
}

TEST_CASE("Days in two orders are told with both lines, and what they leave uncertain is not read"
) {
    const auto delivery =
        test::delivered("naam;datum;Rekenen\nNoor;25/4/2026;M4\nSem;3/4/2026;E4\nPim;4/26/2026;E4\n"
                        "Niek;2026-04-03;M5\nKim;5/5/2026;M5\n");
    REQUIRE(delivery.measurements.size() == 2);
    CHECK(delivery.measurements[0].on == date(2026, 4, 3));
    CHECK(delivery.measurements[1].on == date(2026, 5, 5));
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(
        delivery.remarks.front().message.dutch,
        Catch::Contains("Op regel 2 in kolom 2 staat de dag voorop en op regel 4 in kolom 2")
    );
}

TEST_CASE("The usual headers for the day of a test are known", "[import][csv]") {
    for (const std::string header :
         {"Datum", "Datum toets", "Toetsdatum", "Toets datum", "Afnamedatum", "Datum afname"})
        CHECK(days_of("naam;" + header + ";Rekenen\nNoor;27-1-2026;M4\n") == Days{"2026-01-27"});
}

TEST_CASE("A column with the days of one subject dates the values of that subject alone") {
    CHECK(
        days_of("naam;Rekenen;Rekenen datum;Lezen\nNoor;M4;27-1-2026;E4\n") ==
        Days{"2026-01-27", "-"}
    );
    CHECK(
        days_of("naam;datum;Rekenen;Datum rekenen;Lezen\nNoor;1-2-2026;M4;27-1-2026;E4\n") ==
        Days{"2026-01-27", "2026-02-01"}
    );
    CHECK(
        days_of("naam;Rekenen M4;Rekenen M4 datum;Rekenen E4;Rekenen E4 datum\n"
                "Noor;III;27-1-2026;II;3-6-2026\n") == Days{"2026-01-27", "2026-06-03"}
    );
}

TEST_CASE("A day in the header of a column is that of its values", "[import][csv]") {
    for (const std::string header :
         {"Rekenen 27-1-2026",
          "Rekenen (27/01/26)",
          "Rekenen (27 januari 2026)",
          "2026-01-27 Rekenen"})
        CHECK(days_of("naam;" + header + "\nNoor;M4\n") == Days{"2026-01-27"});
}

TEST_CASE("A day in a header is known behind an underscore and in eight digits", "[import][csv]") {
    for (const std::string header :
         {"Rekenen_27-01-2026", "Rekenen_20260127", "Rekenen 20260127", "Rekenen_M4_27/1/26"})
        CHECK(days_of("naam;" + header + "\nNoor;M4\n") == Days{"2026-01-27"});
}

TEST_CASE("What is like a day in a header, but is no one day, is told and never read as today") {
    for (const std::string header :
         {"Rekenen 27-1-2026 of 28-1-2026",
          "Rekenen 12-06-2026 / 14-06-2026",
          "Rekenen 12-06-2026 t/m 31-06-2026",
          "Rekenen 31-06-2026",
          "Rekenen 31-06-26",
          "Rekenen 2026-13-01",
          "Rekenen_20260631",
          "Rekenen juni 2026",
          "Rekenen_jun-2026",
          "Rekenen 06-2026",
          "Rekenen 2026-06"}) {
        CAPTURE(header);
        const auto delivery = test::delivered("naam;Lezen;" + header + "\nNoor;E4;M4\n");
        CHECK(delivery.measurements.size() == 1);
        REQUIRE(delivery.remarks.size() == 1);
        CHECK_THAT(
            delivery.remarks.front().message.dutch, Catch::Contains("In de kop van kolom 3")
        );
        CHECK(
            days_of("naam;" + header + ";Datum\nNoor;M4;2-2-2026\nSem;M4;\n") == Days{"2026-02-02"}
        );
    }
}

TEST_CASE("School years, years alone and parts of a method in a header are no days") {
    for (const std::string header :
         {"Rekenen 2025-2026",
          "Rekenen 2025/26",
          "Rekenen 2011-12",
          "Rekenen 2026",
          "Rekenen 6/7/8",
          "Rekenen 1-8",
          "Rekenen 25-26"}) {
        CAPTURE(header);
        const auto delivery = test::delivered("naam;" + header + "\nNoor;M4\n");
        CHECK(delivery.remarks.empty());
        CHECK(delivery.measurements.size() == 1);
    }
}

TEST_CASE("A day in a header counts before that of the row, and after that of its own column") {
    CHECK(
        days_of("naam;datum;Rekenen 27-1-2026;Lezen\nNoor;1-2-2026;M4;M5\n") ==
        Days{"2026-01-27", "2026-02-01"}
    );
    CHECK(
        days_of("naam;Rekenen 27-1-2026;Datum rekenen\nNoor;M4;1-2-2026\nSem;M4;\n") ==
        Days{"2026-02-01", "2026-01-27"}
    );
}

TEST_CASE("Days of an English header that may begin with the month are told", "[import][csv]") {
    const auto remarks_on = [](const std::string& list) {
        return test::delivered(list).remarks.size();
    };
    const auto delivery =
        test::delivered("name;Test date;Maths\nNoor;5/5/2026;M4\nSem;3/4/2026;M4\n");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks.front().where, Catch::EndsWith(":3"));
    CHECK_THAT(delivery.remarks.front().message.english, Catch::Contains("the day was read first"));
    CHECK(delivery.measurements.back().on == date(2026, 4, 3));
    CHECK(remarks_on("name;Test date;Maths\nNoor;3/4/2026;M4\nSem;25/4/2026;M4\n") == 0);
    CHECK(remarks_on("naam;Toetsdatum;Rekenen\nNoor;3/4/2026;M4\n") == 0);
}

TEST_CASE("The number of a block in a header is no day", "[import][csv]") {
    for (const std::string header :
         {"Rekenen blok 2.1.10",
          "Rekenen 2.1.10",
          "Rekenen 1 2 2026",
          "Rekenen mei 26",
          "Rekenen 12 mei 26",
          "Rekenen 2026-2027"})
        CHECK(days_of("naam;" + header + "\nNoor;M4\n") == Days{"-"});
    CHECK(days_of("naam;Rekenen 2.1.2010\nNoor;M4\n") == Days{"2010-01-02"});
}

TEST_CASE("The days of all headers are read in one order", "[import][csv]") {
    CHECK(days_of("name;Arithmetic 10/25/2026\nNoor;M4\n") == Days{"2026-10-25"});
    CHECK(
        days_of("name;Arithmetic 3/4/2026;Arithmetic 10/25/2026\nNoor;M4;E4\n") ==
        Days{"2026-03-04", "2026-10-25"}
    );
    CHECK(
        days_of("name;Arithmetic 3/4/2026;Arithmetic 25/10/2026\nNoor;M4;E4\n") ==
        Days{"2026-04-03", "2026-10-25"}
    );
    const auto read = test::delivered("name;Arithmetic 10/25/2026\nNoor;M4\n");
    CHECK(read.level_columns.front().on == date(2026, 10, 25));
    CHECK(read.remarks.empty());
}

TEST_CASE("Two columns are not one because the day in their headers is masked", "[import][csv]") {
    CHECK(
        days_of("name;Arithmetic 10/25/2026;Arithmetic 12/25/2026\nNoor;M4;E4\n") ==
        Days{"2026-10-25", "2026-12-25"}
    );
}

TEST_CASE("Headers with days in two orders are told, and what they leave uncertain is not read") {
    const auto delivery =
        test::delivered("naam;Rekenen 25/4/2026;Rekenen 3/4/2026;Rekenen 4/26/2026;Rekenen "
                        "2026-02-01\nNoor;M4;E4;M4;M5\n");
    REQUIRE(delivery.measurements.size() == 1);
    CHECK(delivery.measurements.front().on == date(2026, 2, 1));
    CHECK_THAT(
        delivery.remarks.front().message.dutch,
        Catch::Contains("Op regel 1 in kolom 2 staat de dag voorop en op regel 1 in kolom 4")
    );
}

TEST_CASE("A day in an English header that may begin with the month is told", "[import][csv]") {
    const auto english = test::delivered("name;Arithmetic 03/04/2026\nNoor;M4\n");
    REQUIRE(english.remarks.size() == 1);
    CHECK_THAT(
        english.remarks.front().message.english,
        Catch::Contains("column 2") && Catch::Contains("the day was read first")
    );
    CHECK(english.measurements.front().on == date(2026, 4, 3));
    CHECK(test::delivered("naam;Rekenen 03/04/2026\nNoor;M4\n").remarks.empty());
}

TEST_CASE("All columns of days of a list and its headers are read in one order", "[import][csv]") {
    CHECK(
        days_of("naam;Rekenen;Datum rekenen;Lezen;Datum lezen\nNoor;M4;3/4/2026;E4;2/25/2026\n") ==
        Days{"2026-03-04", "2026-02-25"}
    );
    CHECK(
        days_of("naam;Rekenen 3/4/2026;Lezen;Datum lezen\nNoor;M4;E4;2/25/2026\n") ==
        Days{"2026-03-04", "2026-02-25"}
    );
    CHECK(
        days_of("naam;datum;Rekenen 2/25/2026;Lezen\nNoor;3/4/2026;M4;E4\n") ==
        Days{"2026-02-25", "2026-03-04"}
    );
    CHECK(
        days_of("naam;datum;Rekenen;Datum rekenen\nNoor;3/4/2026;M4;\nSem;25/4/2026;M4;4/26/2026\n"
        ) == Days{}
    );
}
