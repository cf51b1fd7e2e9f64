#include "formats/problems.hpp"
#include "formats/school_text.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using test::has_problem;
using test::problems_in;
using test::school_with;

namespace {

/// One problem, on the line where the marker stands, with these words.
void check_told(
    const std::string& text,
    std::string_view marker,
    std::string_view dutch,
    std::string_view english
) {
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(problems.size() == 1);
    CHECK(has_problem(problems, test::line_of(text, marker), dutch, english));
}

/// The school text up to where something stands, without it.
std::string cut_before(std::string_view what) {
    return std::string{test::school_text.substr(0, test::school_text.find(what))};
}

}  // namespace

TEST_CASE("A file that is cut off is told with what was still open", "[formats][bad-input]") {
    const auto problems = problems_in(cut_before("  </units>"));
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message.dutch.find("afgekapt") != std::string::npos);
    CHECK(problems.front().message.dutch.find("<units>") != std::string::npos);
    CHECK(problems.front().message.english.find("cut off") != std::string::npos);
}

TEST_CASE("A file cut off inside a tag or a value is told once", "[formats][bad-input]") {
    for (const auto* where : {" kind=\"work-square\"", "-square\"", "plein\" kind", "<day days"}) {
        CAPTURE(where);
        const auto problems = problems_in(cut_before(where));
        INFO(test::in_words(problems));
        CHECK(problems.size() == 1);
    }
}

TEST_CASE("Cut off anywhere, a school file is refused", "[formats][bad-input][property]") {
    // The line end at the very end may go.
    const auto whole = test::school_text.size() - 1;
    for (std::size_t size = 1; size < whole; size += 97) {
        CAPTURE(size);
        CHECK_FALSE(problems_in(test::school_text.substr(0, size)).empty());
    }
}

TEST_CASE("What is no XML at all is told as such", "[formats][bad-input]") {
    for (const auto* text :
         {"Beste collega,", "code;naam\nS01;Anja\n", "{\"school\": 1}", "  \n"}) {
        const auto problems = problems_in(text);
        INFO(test::in_words(problems));
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().message.dutch.find("geen XML-bestand") != std::string::npos);
        CHECK(problems.front().message.english.find("no XML file") != std::string::npos);
    }
}

TEST_CASE("An end tag that does not match is told with the line it should close") {
    const auto opened = std::to_string(test::line_of(test::school_text, "<subjects>"));
    check_told(
        school_with("</subjects>", "</subject>"),
        "</subject>",
        "</subject> sluit <subjects> van regel " + opened + " niet",
        "</subject> does not close <subjects> of line " + opened
    );
}

TEST_CASE("Slips of typing are told with what to type", "[formats][bad-input]") {
    check_told(school_with("\"De Wissel\"", "\"R & D\""), "R & D", "&amp;", "&amp;");
    check_told(school_with(">Anja<", ">R&D<"), "R&D", "Schrijf &amp;", "Write &amp;");
    check_told(
        school_with(">Daniël<", ">Dani&euml;l<"),
        "&euml;",
        "&euml; kent XML niet. Typ de letter of het teken zelf",
        "XML does not know &euml;"
    );
    check_told(
        school_with("capacity=\"60\"", "capacity=60"),
        "capacity=60",
        "niet tussen aanhalingstekens",
        "does not stand in quotes"
    );
    check_told(
        school_with("capacity=\"60\"", "capacity=\"60\" capacity=\"61\""),
        "capacity=\"61\"",
        "capacity staat twee keer in hetzelfde element",
        "capacity stands twice in the same element"
    );
    check_told(
        school_with("<!-- een kant is genoeg -->", "<!-- een kant -- is genoeg -->"),
        "een kant --",
        "twee streepjes achter elkaar",
        "two hyphens in a row"
    );
    check_told(
        school_with("</school>", "</school><school/>"), "<school/>", "Na het einde", "after the end"
    );
    check_told(
        school_with("<?xml version", " <?xml version"),
        "<?xml",
        "niet vooraan",
        "does not stand first"
    );
}

TEST_CASE("Slips of typing in several places are told at once", "[formats][bad-input]") {
    auto text = school_with("\"De Wissel\"", "\"R & D\"");
    text = test::replaced(text, "genoeg -->", "-- genoeg -->");
    text = test::replaced(text, ">Daniël<", ">Dani&euml;l<");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(problems.size() == 3);
    CHECK(has_problem(problems, test::line_of(text, "R & D"), "&amp;", "&amp;"));
    CHECK(has_problem(problems, test::line_of(text, "-- genoeg"), "streepjes", "hyphens"));
    CHECK(has_problem(problems, test::line_of(text, "&euml;"), "&euml;", "&euml;"));
}

TEST_CASE("Letters that are not UTF-8 are told with their line", "[formats][bad-input]") {
    const std::string latin_1 =
        GENERATE("\xEB", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82");
    const auto text = school_with("Daniël", "Dani" + latin_1 + "l");
    check_told(text, "Dani", "geen UTF-8", "not UTF-8");
}

TEST_CASE("A declared encoding other than UTF-8 is told", "[formats][bad-input]") {
    check_told(
        school_with("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
        "<?xml",
        "in de codering ISO-8859-1, verwacht is UTF-8",
        "in the encoding ISO-8859-1, expected is UTF-8"
    );
    CHECK(problems_in(school_with("encoding=\"UTF-8\"", "encoding='utf-8'")).empty());
    CHECK(problems_in(school_with(" encoding=\"UTF-8\"", "")).empty());
}

TEST_CASE("A file in UTF-16 is told, with or without a byte order mark", "[formats][bad-input]") {
    const bool with_mark = GENERATE(true, false);
    std::string wide = with_mark ? "\xFF\xFE" : "";
    for (const char letter : std::string{"<school/>"})
        wide += {letter, '\0'};
    const auto problems = problems_in(wide);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message.dutch.find("UTF-16, verwacht is UTF-8") != std::string::npos);
}
