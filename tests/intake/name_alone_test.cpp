#include "slimfit/intake/name_alone.hpp"

#include "support/importing.hpp"

using namespace slimfit;
using intake::ChangeKind;
using intake::given_name_alone;
using intake::Skipped;

namespace {

constexpr std::size_t longest = 40;

std::string given(const std::string& text) {
    return given_name_alone(text, longest).name;
}

}  // namespace

TEST_CASE("Mail, an address, a remark or a day beside a given name is left out", "[intake]") {
    CHECK(given("Noor noor@ouders.example") == "Noor");
    CHECK(given("Noor - vader van noor@ouders.example") == "Noor - vader van");
    CHECK(given("zo\u00EB@ouders.example").empty());
    CHECK(given("Sem, Dorpsstraat 99 Utrecht") == "Sem");
    CHECK(given("Sem\uFF0C Dorpsstraat") == "Sem");
    CHECK(given("Kim (ADHD)") == "Kim");
    CHECK(given("Kim [ADHD]") == "Kim");
    CHECK(given("Bo 1234AB Utrecht") == "Bo");
    CHECK(given("Noor 12-03-2018") == "Noor");
    CHECK(given("Li \uFF10\uFF16 12345678") == "Li");
    CHECK(given("17 Noor") == "Noor");
    CHECK(given("10000009").empty());
}

TEST_CASE("A given name of several words stays, and nothing is said to be left out", "[intake]") {
    for (const std::string name :
         {"Anna Maria", "Jean-Luc", "D'Angelo", "Noor*", "Ko\u00E7 \u0130pek", ""}) {
        CHECK(given(name) == name);
        CHECK_FALSE(given_name_alone(name, longest).is_cut);
    }
    CHECK(given_name_alone("Kim (ADHD)", longest).is_cut);
}

TEST_CASE("A mail address longer than a name is left out as a whole", "[intake]") {
    CHECK(given("Noor " + std::string(longest, 'x') + "@ouders.example") == "Noor");
}

TEST_CASE("What stood with the names of an administration is counted", "[intake]") {
    const auto delivery = test::delivered(
        "<EDEX><leerlingen><leerling key=\"1\"><roepnaam>Noor noor@ouders.example</roepnaam>"
        "</leerling><leerling key=\"2\"><roepnaam>Sem</roepnaam></leerling></leerlingen>"
        "<leerkrachten><leerkracht key=\"3\"><roepnaam>Kim (ziek)</roepnaam></leerkracht>"
        "</leerkrachten></EDEX>"
    );
    CHECK(delivery.pupils[0].name.given == "Noor");
    CHECK(delivery.staff[0].name.given == "Kim");
    CHECK(delivery.skipped.at(Skipped::beside_name) == 2);
}

TEST_CASE("A list echoes no more of an unknown name than the name", "[intake]") {
    const auto school = test::school_with_noor();
    const std::string list{
        "Naam;Rekenen\nNoor Berg (BSN 850831325);M4\nzo\u00EB@ouders.example;M4\nTess "
        "0612345678;M4\nSem;M4\n"};
    CHECK(test::delivered(list, school).skipped.at(Skipped::beside_name) == 3);
    const auto taken = test::taken_in(school, {list}, test::on_first_of_october());
    for (const auto& change : taken.changes) {
        CHECK(change.name.find_first_of("@*(0123456789") == std::string::npos);
        if (change.where == "EDEX.XML:3")
            CHECK(change.what.dutch == "heeft geen naam of sleutel om haar aan te herkennen");
    }
    CHECK(test::first_of(taken, ChangeKind::to_confirm).who == "L1");
}

TEST_CASE("A header that is a remark is not echoed", "[intake]") {
    const auto delivery = test::delivered("Naam;Rekenen;Noor heeft toch weer ADHD\nNoor;M4;x\n");
    REQUIRE(delivery.remarks.size() == 1);
    CHECK(
        delivery.remarks.front().message.dutch ==
        "Kolom 3 van de lijst heeft een lange kop en wordt niet gelezen. Is het een vak, geef de "
        "kolom dan de naam van het vak als kop."
    );
    CHECK(delivery.skipped.at(Skipped::unknown) == 1);
}
