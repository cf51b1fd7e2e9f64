#include "support/importing.hpp"

using namespace slimfit;
using intake::FileKind;

namespace {

std::string refusal_of(const std::string& bytes) {
    const auto delivery = test::read(bytes, test::school_to_import_into());
    REQUIRE_FALSE(delivery.has_value());
    REQUIRE(delivery.error().size() == 1);
    CHECK_FALSE(delivery.error().front().message.dutch.empty());
    return delivery.error().front().message.english;
}

std::string with_prefix(std::string xml, const std::string& name) {
    const std::string plain{"xmlns=\"http://www.edustandaard.nl"};
    xml = test::with(xml, plain, "xmlns:zz=\"http://www.edustandaard.nl");
    std::string prefixed;
    for (std::size_t at = 0; at < xml.size(); ++at) {
        prefixed += xml[at];
        if (xml[at] != '<')
            continue;
        const bool closes = xml[at + 1] == '/';
        const auto word = xml.find_first_of(" >/:", at + (closes ? 2 : 1));
        const bool is_plain =
            std::isalpha(static_cast<unsigned char>(xml[at + (closes ? 2 : 1)])) != 0 &&
            xml[word] != ':';
        if (is_plain) {
            if (closes)
                prefixed += xml[++at];
            prefixed += name + ':';
        }
    }
    return prefixed;
}

}  // namespace

TEST_CASE("Files are known by what is in them", "[import]") {
    CHECK(
        test::delivered(test::imported_file("edexml21_unit_small_C.xml")).kind == FileKind::edexml
    );
    CHECK(
        test::delivered(test::imported_file("inline_uwlr22_leerlinggegevens.xml")).kind ==
        FileKind::uwlr_pupils
    );
    CHECK(
        test::delivered(test::imported_file("inline_uwlr22_leerresultaten.xml")).kind ==
        FileKind::uwlr_results
    );
    CHECK(
        test::delivered(test::imported_file("uwlr22_leerresultaten_small_soap.xml")).kind ==
        FileKind::uwlr_results
    );
    CHECK(
        test::delivered(test::imported_file("holidays_2026-2027_assembled.xml")).kind ==
        FileKind::holidays
    );
    CHECK(test::delivered("roepnaam;Rekenen\nNoor;M4\n").kind == FileKind::csv);
}

TEST_CASE("A prefix, another one, or no namespace at all read the same", "[import]") {
    const auto plain = test::imported_file("inline_uwlr22_leerresultaten.xml");
    const auto count = test::delivered(plain).measurements.size();
    REQUIRE(count > 0);
    CHECK(test::delivered(with_prefix(plain, "zz")).measurements.size() == count);
    auto without = test::with(
        plain, "xmlns=\"http://www.edustandaard.nl/leerresultaten/2/leerresultaten\"", ""
    );
    without = test::with(
        without, "xmlns:oso=\"http://www.edustandaard.nl/oso_gegevensset/1.2/dossier\"", ""
    );
    CHECK(test::delivered(without).measurements.size() == count);
}

TEST_CASE("Files that are known and not read say why", "[import]") {
    CHECK_THAT(
        refusal_of("<dossier xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\"/>"),
        Catch::Contains("OSO")
    );
    CHECK_THAT(
        refusal_of("<leerlinggegevensantwoord "
                   "xmlns=\"http://www.edustandaard.nl/leerresultaten/1/leerlinggegevens\"/>"),
        Catch::Contains("UWLR 1.0")
    );
    CHECK_THAT(refusal_of("<school/>"), Catch::Contains("SlimFit itself"));
    CHECK_THAT(refusal_of("<html><body/></html>"), Catch::Contains("no pupil data"));
    CHECK_THAT(
        refusal_of(
            "<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Body/></Envelope>"
        ),
        Catch::Contains("no message")
    );
    CHECK_THAT(refusal_of("PK\x03\x04 rest"), Catch::Contains("spreadsheet"));
    CHECK_THAT(refusal_of("%PDF-1.7"), Catch::Contains("PDF"));
    CHECK_THAT(
        refusal_of("regio,vakantie,begin,eind\nmidden,Herfstvakantie,2026-10-17,2026-10-25\n"),
        Catch::Contains("list of school holidays") && Catch::Contains("<free-period name=")
    );
    CHECK_THAT(refusal_of("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), Catch::Contains("calendar"));
    for (const auto* const json : {" {\"id\": 1}", "[ {\"content\": []}]"})
        CHECK_THAT(refusal_of(json), Catch::Contains("JSON"));
    CHECK_THAT(refusal_of("[lijst]\nvan alles\n"), !Catch::Contains("JSON"));
    CHECK_THAT(refusal_of("zomaar een brief\nover van alles\n"), Catch::Contains("not recognised"));
    const std::string line(60, 'A');
    CHECK_THAT(refusal_of(line + "\r\n" + line + "\r\n"), Catch::Contains("EDEX2000"));
    for (const auto* const root : {"<EDEX2000/>", "<EDEXLL/>"})
        CHECK_THAT(refusal_of(root), Catch::Contains("EDEX2000"));
    for (const auto* const root :
         {"<overdrachtsdossier/>",
          "<OSO/>",
          "<OsoBericht/>",
          "<overstap><dossier/></overstap>",
          "<a><x:leerling "
          "xmlns:x=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\"/></a>"})
        CHECK_THAT(refusal_of(root), Catch::Contains("OSO dossier"));
    CHECK_THAT(refusal_of("<roster/>"), Catch::Contains("week roster"));
    const std::string photo{"\xFF\xD8\xFF\xE0" + std::string(60, '\x01')};
    CHECK_THAT(refusal_of(photo), Catch::Contains("picture"));
    CHECK_THAT(refusal_of(std::string(60, '\x02')), !Catch::Contains("EDEX2000"));
}

TEST_CASE("Files of EDEX2000 with short lines are known by their names", "[import]") {
    for (const auto* const name : {"EDEXLK.TXT", "edexgr.txt", "/map/EdexLG.txt"}) {
        const auto delivery =
            test::read("0001 1A\r\n0002 2B\r\n", test::school_to_import_into(), name);
        REQUIRE_FALSE(delivery.has_value());
        CHECK_THAT(delivery.error().front().message.dutch, Catch::Contains("EDEX2000"));
    }
}

TEST_CASE("A message without data is accepted and said to be empty", "[import]") {
    const auto delivery = test::delivered(
        "<leerlinggegevens_antwoord xmlns=\"http://www.edustandaard.nl/leerresultaten/2/"
        "leerlinggegevens\"><geengegevens/></leerlinggegevens_antwoord>"
    );
    CHECK(delivery.pupils.empty());
    CHECK(delivery.remarks.size() == 1);
}

TEST_CASE("A namespace of a program's own around the whole file says nothing", "[import]") {
    const auto file = test::with(
        test::imported_file("edexml21_unit_small_C.xml"),
        "<EDEX ",
        "<EDEX xmlns=\"http://las.example/edexml\" "
    );
    CHECK(test::delivered(file).pupils.size() == 12);
}

TEST_CASE("Pupil data that come in parts are pupil data", "[import]") {
    const std::string space{
        "xmlns=\"http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens\""};
    const auto groups = test::delivered(
        "<structuur_antwoord " + space +
        "><leerlinggegevens-structuur><groepen><groep key=\"G\">"
        "<naam>De Otters</naam><jaargroep>C</jaargroep></groep></groepen>"
        "</leerlinggegevens-structuur></structuur_antwoord>"
    );
    CHECK(groups.kind == FileKind::uwlr_pupils);
    CHECK(groups.groups.size() == 1);
    const auto pupils = test::delivered(
        "<leerlingen_antwoord " + space +
        "><leerlinggegevens-leerlingen><leerlingen>"
        "<leerling key=\"1\"><roepnaam>Noor</roepnaam><groep key=\"G\"/></leerling></leerlingen>"
        "</leerlinggegevens-leerlingen></leerlingen_antwoord>"
    );
    CHECK(pupils.pupils.size() == 1);
}
