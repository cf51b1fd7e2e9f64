#include "slimfit/intake/surname.hpp"

#include "support/measuring.hpp"

using namespace slimfit;
using intake::ChangeKind;
using intake::initial_behind_given_name;
using intake::initial_of_surname;

namespace {

/// Noor B. (L1, van den Berg) and Noor V. (L2, Vos), in De Otters.
school::School school_with_berg_and_vos() {
    auto school = test::school_with_noor();
    school.pupils.push_back(school.pupils.front());
    school.pupils[0].name = "Noor B.";
    school.pupils[1].code = "L2";
    school.pupils[1].name = "Noor V.";
    return school;
}

}  // namespace

TEST_CASE("The words before a surname are left out of its initial", "[intake]") {
    for (const std::string surname :
         {"Berg",
          "van den Berg",
          "Van Den Berg",
          "v.d. Berg",
          "v/d Berg",
          "Berg, van den",
          "in 't Berg",
          "'t Berg",
          "\u2019s-Bergen",
          "d'Berg",
          "El Berg",
          "al-Berg",
          "von der Berg",
          "aan de Berg",
          "Berg-van Dijk"})
        CHECK(initial_of_surname(surname) == "B");
    CHECK(initial_of_surname("O'Brien") == "O");
}

TEST_CASE("A surname of nothing but such words has its own first letter", "[intake]") {
    CHECK(initial_of_surname("Le") == "L");
    CHECK(initial_of_surname("van den") == "V");
    CHECK(initial_of_surname("V.") == "V");
}

TEST_CASE("The initial is a letter, in any script, as a capital", "[intake]") {
    CHECK(initial_of_surname("\u202EVos") == "V");
    CHECK(initial_of_surname("v\u200Ban \u200BDijk") == "D");
    CHECK(initial_of_surname("(Bak)") == "B");
    CHECK(initial_of_surname("7up") == "U");
    CHECK(initial_of_surname("\u00E9cole") == "\u00C9");
    CHECK(initial_of_surname("\u0161imun") == "\u0160");
    CHECK(initial_of_surname("\u0438\u0432\u0430\u043D\u043E\u0432") == "\u0418");
    CHECK(initial_of_surname("\u0627\u0644") == "\u0627");
    CHECK(initial_of_surname("\u738B") == "\u738B");
    for (const std::string nothing :
         {"", "7", "- .", "'", "\u202E", "\u2022\u00D7", "\uFF17", "\U0001F600", "\xFF"})
        CHECK(initial_of_surname(nothing).empty());
}

TEST_CASE("Behind a given name the surname begins with such words, or is one word", "[intake]") {
    CHECK(initial_behind_given_name("Berg") == "B");
    CHECK(initial_behind_given_name(" van den Berg Vos") == "B");
    CHECK(initial_behind_given_name(" Maria van den Berg") == "B");
    CHECK(initial_behind_given_name(" Berg-Vos") == "B");
    CHECK(initial_behind_given_name(" Maria Mulder") == "M");
    CHECK(initial_behind_given_name("").empty());
    CHECK(initial_behind_given_name(" Berg Vos").empty());
}

TEST_CASE("A row with van den Berg is the namesake of Berg and not the one of Vos", "[intake]") {
    for (const std::string list :
         {"Roepnaam;Achternaam;Rekenen\nNoor;van den Berg;M3\n",
          "Naam;Rekenen\n\"van den Berg, Noor\";M3\n",
          "Naam;Rekenen\n\"Berg, Noor van den\";M3\n",
          "Naam;Rekenen\nNoor van den Berg;M3\n"}) {
        auto options = test::on_first_of_october();
        options.same_all = true;
        const auto taken = test::taken_in(school_with_berg_and_vos(), {list}, options);
        CHECK(taken.school.pupils[0].measurements.size() == 1);
        CHECK(taken.school.pupils[1].measurements.empty());
    }
}

TEST_CASE("Where the surname of a row is in doubt all namesakes are offered", "[intake]") {
    const auto taken = test::taken_in(
        school_with_berg_and_vos(),
        {"Naam;Rekenen\nNoor Berg Vos;M3\n"},
        test::on_first_of_october()
    );
    REQUIRE(test::count_of(taken, ChangeKind::to_confirm) == 1);
    CHECK_THAT(
        test::first_of(taken, ChangeKind::to_confirm).what.dutch,
        Catch::Contains("L1 Noor B.") && Catch::Contains("L2 Noor V.")
    );
}

TEST_CASE(
    "An administration that puts van den in the surname gives the letter behind", "[intake]"
) {
    const auto delivery = test::delivered(
        "<EDEX><leerlingen><leerling key=\"1\"><achternaam>van den Berg</achternaam><roepnaam>Noor"
        "</roepnaam></leerling><leerling key=\"2\"><achternaam>\u202Evan Dijk</achternaam>"
        "<roepnaam>Noor</roepnaam></leerling></leerlingen></EDEX>"
    );
    REQUIRE(delivery.pupils.size() == 2);
    CHECK(delivery.pupils[0].name.initial == "B");
    CHECK(delivery.pupils[1].name.initial == "D");
}
