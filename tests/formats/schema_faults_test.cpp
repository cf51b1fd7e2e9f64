#include "formats/problems.hpp"
#include "formats/school_text.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using test::has_problem;
using test::problems_in;
using test::school_with;

namespace {

/// Spoiling one thing gives one problem, on its line, with these words.
void check_spoiled(
    std::string_view old, std::string_view by, std::string_view dutch, std::string_view english
) {
    const auto text = school_with(old, by);
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(problems.size() == 1);
    CHECK(has_problem(problems, test::line_of(text, by), dutch, english));
}

}  // namespace

TEST_CASE("A time that cannot be is told with an example of one", "[formats][bad-input]") {
    const std::string wrong =
        GENERATE("8:30", "25:00", "08:60", "half negen", "08.30", "24:01", "");
    check_spoiled(
        "days=\"wed\" begin=\"08:00\"",
        "days=\"wed\" begin=\"" + wrong + '"',
        "begin=\"" + wrong + "\" van <presence> klopt niet. Verwacht is een kloktijd met vier",
        "begin=\"" + wrong + "\" of <presence> is not right. Expected is a clock time with four"
    );
}

TEST_CASE("A date that does not exist is told", "[formats][bad-input]") {
    const std::string wrong =
        GENERATE("2026-02-30", "27-11-2026", "2026-11-27Z", "1626-11-27", "morgen");
    check_spoiled(
        "first=\"2026-11-27\"",
        "first=\"" + wrong + '"',
        "een bestaande datum als jaar-maand-dag",
        "an existing date as year-month-day"
    );
}

TEST_CASE("A number that is none, or outside its limits, is told with the limits") {
    check_spoiled(
        "capacity=\"30\"",
        "capacity=\"veel\"",
        "capacity=\"veel\" van <zone> klopt niet. Verwacht is een heel getal van 0 tot en met 9999",
        "a whole number from 0 to 9999"
    );
    check_spoiled(
        "percent=\"40\"",
        "percent=\"140\"",
        "een heel percentage van 0 tot en met 100",
        "a whole percentage from 0 to 100"
    );
    check_spoiled(
        "contract=\"0.85\"",
        "contract=\"0,85\"",
        "een werktijdfactor met een punt, zoals 0.8",
        "with a point, such as 0.8"
    );
}

TEST_CASE("A word that is not in a list of words is told with the list", "[formats][bad-input]") {
    check_spoiled(
        "region=\"north\" cycle-start=\"2026-08-24\"\n               state-holidays=\"yes\"",
        "region=\"noord\" cycle-start=\"2026-08-24\" state-holidays=\"yes\"",
        "een vakantieregio: north, middle of south",
        "a holiday region: north, middle or south"
    );
    check_spoiled(
        "code=\"S02\" role=\"assistant\"",
        "code=\"S02\" role=\"hulp\"",
        "een rol: teacher, supporter",
        "student-assistant"
    );
    check_spoiled(
        "<day days=\"mon tue thu fri\"",
        "<day days=\"ma di\"",
        "mon tue wed thu fri met een spatie",
        "mon tue wed thu fri with a space"
    );
}

TEST_CASE("A code with a space or a dot in it is told", "[formats][bad-input]") {
    check_spoiled(
        "code=\"sluiting\"", "code=\"dag.sluiting\"", "geen spatie of punt", "no space or dot"
    );
}

TEST_CASE("A duplicate code is told with the line of the first", "[formats][bad-input]") {
    const auto text = school_with("code=\"lezen\"", "code=\"rekenen\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(problems.size() == 1);
    const int first = test::line_of(text, "<subject code=\"rekenen\"");
    CHECK(has_problem(
        problems,
        first + 1,
        "code=\"rekenen\" van <subject> staat al op regel " + std::to_string(first),
        "stands on line " + std::to_string(first) + " already"
    ));
}

TEST_CASE("A child and a grown-up do not share a code: the table of names knows no other") {
    const auto text = school_with("code=\"S02\"", "code=\"L001\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(has_problem(
        problems,
        test::line_of(text, "<pupil code=\"L001\""),
        "staat al op regel " + std::to_string(test::line_of(text, "<staff-member code=\"L001\"")),
        "already"
    ));
}

TEST_CASE("A block code stands once on a day", "[formats][bad-input]") {
    check_spoiled(
        "<block code=\"sluiting\" kind",
        "<block code=\"opening\"  kind",
        "code=\"opening\" van <block> staat al op regel",
        "already"
    );
}

TEST_CASE("A reference to nothing is told with where to put it", "[formats][bad-input]") {
    check_spoiled(
        "<adjacent zone=\"lokaal1\"/>",
        "<adjacent zone=\"lokaal9\"/>",
        "zone=\"lokaal9\" van <adjacent> verwijst naar iets dat er niet is; verwacht is <zone "
        "code=\"lokaal9\" ...> in <zones>",
        "refers to something that is not there; expected is <zone code=\"lokaal9\" ...> in <zones>"
    );
}

TEST_CASE("Every kind of reference is looked up", "[formats][bad-input]") {
    const auto [old, by] = GENERATE(table<std::string, std::string>(
        {{"scale=\"half\"", "scale=\"weg\""},
         {"leader=\"S01\"", "leader=\"weg\""},
         {"home=\"lokaal1\"", "home=\"weg\""},
         {"<mentor staff=\"S01\" days=\"wed\"", "<mentor staff=\"weg\" days=\"wed\""},
         {"<serves unit=\"MB\" percent", "<serves unit=\"weg\" percent"},
         {"<place zone=\"plein\"", "<place zone=\"weg\""},
         {"unit=\"MB\" kind=\"instructie\"", "unit=\"MB\" kind=\"weg\""},
         {"<level subject=\"rekenen\"/>", "<level subject=\"weg\"/>"},
         {"<apart-from pupil=\"L001\"/>", "<apart-from pupil=\"weg1\"/>"},
         {"code=\"L002\" year-group=\"4\" base-group=\"MB1\"",
          "code=\"L002\" year-group=\"4\" base-group=\"weg\""}}
    ));
    check_spoiled(old, by, "verwijst naar iets dat er niet is", "weg");
}

TEST_CASE("An element that does not belong there is told with what may stand there") {
    check_spoiled(
        "<level-scales>",
        "<ruimtes/><level-scales>",
        "<ruimtes> hoort niet in <school>. Verwacht is hier <level-scales>",
        "<ruimtes> does not belong in <school>"
    );
    check_spoiled(
        "<serves unit=\"MB\"/>",
        "<serves unit=\"MB\"><dag/></serves>",
        "<dag> hoort niet in <serves>; daar mag niets meer in staan",
        "nothing more may stand in it"
    );
}

TEST_CASE("An element too many is told with the first one", "[formats][bad-input]") {
    const auto first = test::line_of(test::school_text, "<level-scales>");
    check_spoiled(
        "<names>",
        "<level-scales/><names>",
        "<level-scales> staat in <school> ook op regel " + std::to_string(first),
        "here it is one too many"
    );
}

TEST_CASE("Elements in the wrong order are told with what comes first", "[formats][bad-input]") {
    check_spoiled(
        "<base-group code",
        "<day days=\"wed\"><block code=\"x\" kind=\"opening\" shape=\"whole-unit\" begin=\"08:30\" "
        "end=\"09:00\"/></day><base-group code",
        "<day> staat in <unit> niet op zijn plaats. Verwacht is hier <base-group>",
        "Expected here is <base-group>. Move it"
    );
}

TEST_CASE("A table that is missing is told by name", "[formats][bad-input]") {
    const std::string text{test::school_text};
    const auto begin = text.find("  <session-kinds>");
    const auto end = text.find("  <staff>");
    const auto problems = problems_in(text.substr(0, begin) + text.substr(end));
    INFO(test::in_words(problems));
    CHECK(has_problem(
        problems,
        test::line_of(text, "<school xmlns"),
        "In <school> ontbreekt <session-kinds>",
        "<school> lacks <session-kinds>"
    ));
}

TEST_CASE("An attribute that is missing is told with what it is for", "[formats][bad-input]") {
    check_spoiled(
        "<zone code=\"lokaal1\" name=\"Lokaal 1\" kind=\"classroom\" capacity=\"30\"/>",
        "<zone code=\"lokaal1\" name=\"Lokaal 1\" kind=\"classroom\"/>",
        "<zone> mist capacity: Leerlingen tegelijk. Voeg capacity=\"...\" toe; verwacht is een "
        "heel getal",
        "<zone> lacks capacity: Pupils at one time. Add capacity=\"...\"; expected is a whole"
    );
}

TEST_CASE("An attribute that nobody knows is told with those there are", "[formats][bad-input]") {
    check_spoiled(
        "capacity=\"30\"",
        "capacity=\"30\" plaatsen=\"30\"",
        "<zone> kent plaatsen niet. Het kent: code, name, kind, capacity",
        "<zone> does not know plaatsen"
    );
}

TEST_CASE("Text between elements is told", "[formats][bad-input]") {
    check_spoiled(
        "<offers>",
        "<offers>let op",
        "In <offers> staat losse tekst",
        "Bare text stands in <offers>"
    );
}

TEST_CASE("A file of another kind is told with what a school file begins with", "[formats]") {
    const std::string other = GENERATE(
        "<roster xmlns=\"https://slimfit.example/roster/1\" school=\"a\" week=\"2026-W48\"/>",
        "<html><body/></html>",
        "<school code=\"a\" name=\"b\"/>"
    );
    const auto problems = problems_in(other);
    INFO(test::in_words(problems));
    CHECK(problems.size() == 1);
    CHECK(has_problem(
        problems,
        1,
        "verwacht is <school xmlns=\"https://slimfit.example/school/1\">",
        "expected is <school xmlns=\"https://slimfit.example/school/1\">"
    ));
}
