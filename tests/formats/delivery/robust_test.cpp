#include "support/importing.hpp"

using namespace slimfit;

namespace {

const std::string small{"edexml21_unit_small_C.xml"};

Problems refusal_of(const std::string& bytes) {
    const auto delivery = test::read(bytes, test::school_to_import_into());
    REQUIRE_FALSE(delivery.has_value());
    return delivery.error();
}

/// Windows-1252 letters of the names in the samples.
std::string in_windows_1252(std::string text) {
    for (std::size_t at = 0; (at = text.find('\xC3', at)) != std::string::npos; ++at)
        text.replace(at, 2, 1, static_cast<char>(static_cast<unsigned char>(text[at + 1]) + 0x40U));
    return text;
}

std::string in_utf_16(const std::string& text) {
    std::string wide{"\xFF\xFE"};
    for (const char letter : text) {
        wide += letter;
        wide += '\0';
    }
    return wide;
}

/// A pupil whose given name has a letter with an accent.
std::string with_zoe(const std::string& declaration) {
    return declaration +
           "<EDEX><groepen><groep key=\"G\"><naam>De Otters</naam><jaargroep>C</jaargroep></groep>"
           "</groepen><leerlingen><leerling key=\"1\"><roepnaam>Zo\xC3\xAB</roepnaam>"
           "<jaargroep>4</jaargroep><groep key=\"G\"/></leerling></leerlingen></EDEX>";
}

const std::string zoe{"Zo\xC3\xAB"};

std::string only_name_in(const std::string& bytes) {
    const auto delivery = test::delivered(bytes);
    REQUIRE(delivery.pupils.size() == 1);
    return delivery.pupils.front().name.given;
}

}  // namespace

TEST_CASE("Names come through every encoding whole", "[import]") {
    const std::string utf_8{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"};
    CHECK(only_name_in(with_zoe(utf_8)) == zoe);
    CHECK(only_name_in(with_zoe("")) == zoe);
    CHECK(only_name_in("\xEF\xBB\xBF" + with_zoe(utf_8)) == zoe);
    for (const auto* const encoding : {"ISO-8859-1", "windows-1252", "iso-8859-15"}) {
        CAPTURE(encoding);
        const auto declaration =
            "<?xml version=\"1.0\" encoding=\"" + std::string{encoding} + "\"?>";
        CHECK(only_name_in(in_windows_1252(with_zoe(declaration))) == zoe);
    }
    const auto plain = test::with(with_zoe(""), zoe, "Noor");
    CHECK(only_name_in(in_utf_16(plain)) == "Noor");
}

TEST_CASE("A file that says UTF-8 and is not is read, with a remark", "[import]") {
    const auto delivery = test::delivered(in_windows_1252(with_zoe("")));
    CHECK(delivery.pupils.front().name.given == zoe);
    CHECK(delivery.remarks.size() == 1);
}

TEST_CASE("An encoding that is not read is refused", "[import]") {
    const auto refusal = refusal_of(with_zoe("<?xml version=\"1.0\" encoding=\"EBCDIC-CP-NL\"?>"));
    CHECK(refusal.front().where == "EDEX.XML:1");
}

TEST_CASE("The sample in windows-1252 keeps its names", "[import]") {
    const auto delivery = test::delivered(test::imported_file("quirk_windows1252.xml"));
    CHECK(delivery.groups.front().name == "De Otter\xE2\x80\x99s");
    CHECK(delivery.remarks.empty());
}

TEST_CASE(
    "Line ends of Windows, empty elements, missing parts and unknown ones are accepted", "[import]"
) {
    std::string crlf;
    for (const char letter : test::imported_file(small))
        crlf += letter == '\n' ? "\r\n" : std::string{letter};
    CHECK(test::delivered(crlf).pupils.size() == 12);
    const auto bare =
        test::delivered("<EDEX><leerlingen><leerling><roepnaam/><jaargroep></jaargroep>"
                        "<geslacht/><nieuw><roepnaam>X</roepnaam></nieuw></leerling>"
                        "</leerlingen></EDEX>");
    REQUIRE(bare.pupils.size() == 1);
    CHECK(bare.pupils.front().name.given.empty());
    CHECK_FALSE(bare.pupils.front().year_group.has_value());
    CHECK(bare.skipped.at(intake::Skipped::unknown) == 1);
    CHECK(test::delivered("<EDEX/>").pupils.empty());
}

TEST_CASE("A school year beyond the schema is accepted", "[import]") {
    const auto delivery = test::delivered(test::imported_file("quirk_schooljaar_2026_2027.xml"));
    CHECK(delivery.pupils.size() == 12);
    CHECK(delivery.remarks.empty());
}

TEST_CASE("A reference that leads nowhere is named with its line", "[import]") {
    const auto delivery = test::delivered(test::imported_file("quirk_dangling_groepref.xml"));
    REQUIRE(delivery.remarks.size() == 1);
    CHECK(delivery.remarks.front().where == "EDEX.XML:32");
    CHECK_FALSE(delivery.pupils.front().group.has_value());
}

TEST_CASE(
    "Of two people or groups with one key the first counts, with the line of the other", "[import]"
) {
    const auto file = test::with(test::imported_file(small), "key=\"L1002\"", "key=\"L1001\"");
    const auto delivery = test::delivered(file);
    REQUIRE(delivery.double_pupils.size() == 1);
    CHECK(delivery.double_pupils.front().place.line == 36);
    CHECK(delivery.double_pupils.front().place_of_first.line == 26);
    CHECK(delivery.pupils.size() == 11);
    const auto groups = test::delivered(test::with(
        test::imported_file(small), "groep key=\"G-B\"><naam>", "groep key=\"G-A\"><naam>"
    ));
    CHECK(groups.remarks.front().where == "EDEX.XML:16");
    CHECK_THAT(
        groups.remarks.front().message.dutch,
        Catch::Contains("De Bevers heeft de sleutel van De Otters op regel 15")
    );
}

TEST_CASE("Everything that is odd in a file is told in one go, with lines", "[import]") {
    auto file = test::with(test::imported_file(small), "key=\"L1002\"", "key=\"L1001\"");
    file = test::with(file, "<groep key=\"G-B\"/>", "<groep key=\"G-Z\"/>");
    file = test::with(
        file,
        "<mutatiedatum>2024-09-02T08:00:00</mutatiedatum>",
        "<instroomdatum>ooit</instroomdatum>"
    );
    const auto delivery = test::delivered(file);
    CHECK(delivery.remarks.size() == 2);
    CHECK(delivery.double_pupils.size() == 1);
}

TEST_CASE("An entity that XML does not know is called that, with its line", "[import]") {
    const auto refusal =
        refusal_of(test::with(test::imported_file(small), "De Bevers", "De B&eacute;vers"));
    CHECK(refusal.front().where == "EDEX.XML:16");
    CHECK_THAT(refusal.front().message.dutch, Catch::Contains("entiteit die XML niet kent"));
    CHECK_THAT(
        refusal.front().message.english, Catch::Contains("an entity that XML does not know")
    );
}

TEST_CASE("A document type is refused before anything of it is taken in", "[import]") {
    const auto refusal = refusal_of(test::imported_file("quirk_xxe_attack.xml"));
    REQUIRE(refusal.size() == 1);
    CHECK(refusal.front().where == "EDEX.XML:2");
    CHECK_THAT(refusal.front().message.english, Catch::Contains("DOCTYPE"));
}

TEST_CASE("An entity that nobody declared is refused", "[import]") {
    CHECK(refusal_of("<EDEX><school>&geheim;</school></EDEX>").size() == 1);
}

TEST_CASE("Elements 64 deep are read and 65 are not", "[import]") {
    const auto nested = [](int depth) {
        std::string text{"<EDEX>"};
        for (int level = 1; level < depth; ++level)
            text += "<groepen>";
        for (int level = 1; level < depth; ++level)
            text += "</groepen>";
        return text + "</EDEX>";
    };
    CHECK(test::read(nested(64), test::school_to_import_into()).has_value());
    CHECK_THAT(refusal_of(nested(65)).front().message.english, Catch::Contains("64"));
    CHECK(refusal_of(nested(200'000)).size() == 1);
}

TEST_CASE("A file over 16 MB is refused", "[import]") {
    const std::string blanks(17U << 20U, ' ');
    CHECK_THAT(
        refusal_of("<EDEX>" + blanks + "</EDEX>").front().message.english, Catch::Contains("MB")
    );
}

TEST_CASE("Wherever a file is cut off it is refused with a line, or is no XML at all", "[import]") {
    const auto whole = test::imported_file("inline_edexml21.xml");
    for (std::size_t length = 60; length + 2 < whole.size(); length += 97) {
        CAPTURE(length);
        const auto refusal = refusal_of(whole.substr(0, length));
        REQUIRE_FALSE(refusal.empty());
        CHECK_THAT(refusal.front().where, Catch::StartsWith("EDEX.XML"));
    }
}

TEST_CASE("A vendor's block of a type that nobody knows is skipped and counted", "[import]") {
    const auto delivery = test::delivered(test::imported_file("quirk_vendor_toevoeging.xml"));
    CHECK(delivery.pupils.size() == 12);
    CHECK(delivery.skipped.at(intake::Skipped::vendor_block) == 1);
    const auto undeclared = test::delivered(
        "<EDEX><leerlingen><leerling key=\"1\"><roepnaam>Noor</roepnaam><toevoegingen>"
        "<blok xsi:type=\"X\"><code>1</code></blok></toevoegingen></leerling></leerlingen></EDEX>"
    );
    CHECK(undeclared.pupils.size() == 1);
}

TEST_CASE("Elements of a foreign namespace are not taken for those of the standard", "[import]") {
    const auto delivery = test::delivered(
        "<EDEX><leerlingen><leerling key=\"1\" xmlns:v=\"urn:leverancier\"><v:roepnaam>Geheim"
        "</v:roepnaam><roepnaam>Noor</roepnaam></leerling></leerlingen></EDEX>"
    );
    CHECK(delivery.pupils.front().name.given == "Noor");
}

TEST_CASE("What is no school year is told, and only that", "[import]") {
    const auto file = [](const std::string& year) {
        return "<EDEX>\n<school><schooljaar>" + year +
               "</schooljaar></school><leerlingen><leerling><roepnaam>Noor</roepnaam></leerling>"
               "</leerlingen></EDEX>";
    };
    CHECK(test::delivered(file("2026-2027")).school_year == 2026);
    CHECK(test::delivered(file("2026 / 2027")).school_year == 2026);
    for (const auto* const wrong : {"2026-2028", "dit jaar", "26/27"}) {
        const auto delivery = test::delivered(file(wrong));
        CHECK_FALSE(delivery.school_year.has_value());
        REQUIRE(delivery.remarks.size() == 1);
        CHECK(delivery.remarks.front().where == "EDEX.XML:2");
        CHECK(delivery.pupils.size() == 1);
    }
}

TEST_CASE("Of two results with one key the first counts, with the line of the other", "[import]") {
    const auto file = test::with(
        test::imported_file("inline_uwlr22_leerresultaten.xml"), "\"R-000002\"", "\"R-000001\""
    );
    const auto delivery = test::delivered(file);
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks.front().message.english, Catch::Contains("the first counts"));
    CHECK(std::ranges::none_of(delivery.measurements, [](const auto& measured) {
        return measured.test == "MT-SP-4-4/dictee";
    }));
}

TEST_CASE("A file without anybody is said to be empty", "[import]") {
    CHECK(test::delivered("<EDEX/>").remarks.size() == 1);
}

TEST_CASE("A thousand remarks are made on a file and no more", "[import]") {
    std::string file{"<EDEX><groepen/><leerlingen>"};
    for (int pupil = 0; pupil < 3000; ++pupil)
        file += "<leerling><groep key=\"nergens\"/></leerling>\n";
    const auto delivery = test::delivered(file + "</leerlingen></EDEX>");
    CHECK(delivery.pupils.size() == 3000);
    CHECK(delivery.remarks.size() == 1001);
}

TEST_CASE("A list of more cells than any school has is refused", "[import][csv]") {
    std::string list{"naam;Rekenen\n"};
    for (int row = 0; row < 260'000; ++row)
        list += "a;M4\n";
    CHECK_THAT(refusal_of(list).front().message.english, Catch::Contains("cells"));
}

TEST_CASE("A byte order mark that stands there twice is no matter", "[import]") {
    const auto utf_8 =
        test::delivered("\xEF\xBB\xBF\xEF\xBB\xBF" + with_zoe("<?xml version=\"1.0\"?>"));
    CHECK(utf_8.pupils.front().name.given == zoe);
    const auto utf_16 = test::delivered(
        "\xFF\xFE" + in_utf_16("<EDEX><leerlingen><leerling>"
                               "<roepnaam>Noor</roepnaam></leerling></leerlingen></EDEX>")
    );
    CHECK(utf_16.pupils.front().name.given == "Noor");
}

TEST_CASE("Of an empty file the advice is to make the export again, not a school", "[formats]") {
    const auto message = refusal_of("").front().message;
    CHECK(
        message.dutch == "Het bestand is leeg. Maak de export opnieuw, of kies een ander bestand."
    );
    CHECK(message.english == "The file is empty. Make the export again, or choose another file.");
}
