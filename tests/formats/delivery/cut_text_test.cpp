#include "support/importing.hpp"

using namespace slimfit;

namespace {

std::string with_name(const std::string& given, const std::string& group = "De Otters") {
    return "<EDEX><groepen><groep key=\"G\"><naam>" + group +
           "</naam><jaargroep>4</jaargroep></groep></groepen><leerlingen><leerling key=\"1\">"
           "<roepnaam>" +
           given +
           "</roepnaam><jaargroep>4</jaargroep><groep key=\"G\"/></leerling></leerlingen>"
           "</EDEX>";
}

std::string name_in(const std::string& file) {
    const auto delivery = test::delivered(file);
    REQUIRE(delivery.pupils.size() == 1);
    return delivery.pupils.front().name.given;
}

std::string group_in(const std::string& file) {
    const auto delivery = test::delivered(file);
    REQUIRE(delivery.groups.size() == 1);
    return delivery.groups.front().name;
}

std::string repeated(const std::string& part, std::size_t times) {
    std::string text;
    while (times-- > 0)
        text += part;
    return text;
}

}  // namespace

TEST_CASE("Blanks in front of a name or in it do not push it away", "[import]") {
    CHECK(name_in(with_name(std::string(1500, ' ') + "B\u00E9")) == "B\u00E9");
    CHECK(name_in(with_name("Anna" + std::string(1500, '\n') + "Maria")) == "Anna Maria");
}

TEST_CASE("What is too long is not cut in the middle of a letter", "[import]") {
    const auto hyphens = repeated("\u00AD", 511);
    CHECK(name_in(with_name(hyphens + "B\u00E9")) == "B");
    CHECK(name_in(with_name(hyphens + "\u00E9")) == "\u00E9");
    CHECK(name_in(with_name(hyphens + "B\U0001F600")) == "B");
}

TEST_CASE("Of a number that is too far on nothing is kept", "[import]") {
    const auto hyphens = repeated("\u00AD", 505);
    for (const auto* const number :
         {"123456782", "1234 5678 2", "123.456.782", "1234567 82", "\u0661\u0662\u0663456782"}) {
        CAPTURE(number);
        CHECK(group_in(with_name("Noor", "Otters " + hyphens + number)) == "Otters");
    }
    CHECK(group_in(with_name("Noor", std::string(1017, ' ') + "123456782")) == "*********");
}

TEST_CASE("So of a number that is too far on in an attribute") {
    const auto delivery = test::delivered(
        "<levels xmlns=\"https://slimfit.example/levels/1\"><level pupil=\"L1\" "
        "subject=\"rekenen\" measure=\"Blok " +
        repeated("\u00AD", 506) + "123456782\" value=\"goed\" on=\"2026-02-02\"/></levels>"
    );
    REQUIRE(delivery.measurements.size() == 1);
    CHECK(delivery.measurements.front().measure == "Blok");
}

TEST_CASE("Two keys that are too long are not taken for one", "[import]") {
    const auto result = [](const std::string& key) {
        return "<toetsafname><leerlingid>" + std::string(1200, 'k') + key +
               "</leerlingid><resultaten><resultaat><toetscode>T</toetscode><osoresultaat>"
               "<referentiescore><codereferentiescore>IV</codereferentiescore><waarde>II</waarde>"
               "</referentiescore></osoresultaat></resultaat></resultaten></toetsafname>";
    };
    const auto delivery = test::delivered(
        "<leerresultaten_verzoek xmlns=\"http://www.edustandaard.nl/leerresultaten/2/"
        "leerresultaten\"><toetsafnames>" +
        result("1") + result("2") + "</toetsafnames></leerresultaten_verzoek>"
    );
    REQUIRE(delivery.measurements.size() == 2);
    for (const auto& measured : delivery.measurements)
        CHECK(measured.marks.key.empty());
}

TEST_CASE("An apostrophe in CDATA or in a processing instruction is no quote", "[import]") {
    const auto remark = repeated("lang ", 20'000);
    const auto file = with_name("Noor");
    for (const auto& part :
         {"<commentaar><![CDATA[opa's <tuin> " + remark + "]]></commentaar>",
          "<?tekst opa's tuin?><commentaar>" + remark + "</commentaar>",
          "<!-- opa's tuin --><commentaar>" + remark + "</commentaar>"})
        CHECK(name_in(test::with(file, "<groepen>", part + "<groepen>")) == "Noor");
}
