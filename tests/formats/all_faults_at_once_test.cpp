#include "formats/problems.hpp"
#include "formats/school_text.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using test::has_problem;
using test::problems_in;
using test::replaced;
using test::school_with;

TEST_CASE("All faults of a file are told at once, from top to bottom", "[formats][bad-input]") {
    // What is there, and what it is spoiled into, from top to bottom.
    const std::vector<std::pair<std::string, std::string>> slips{
        {"watched-at-most=\"3\"", "watched-at-most=\"drie\""},
        {"<adjacent zone=\"lokaal1\"/>", "<adjacent zone=\"lokaal9\"/>"},
        {"<subject code=\"lezen\"", "<subject  code=\"rekenen\""},
        {"<presence days=\"wed\" begin=\"08:00\" end=\"12:30\"",
         "<presence days=\"wed\" begin=\"08:00\""},
        {"begin=\"09:15\" end=\"09:30\"", "begin=\"09:15\" end=\"09.30\""},
        {"<level subject=\"rekenen\"/>", "<niveau/>"}};
    std::string text{test::school_text};
    for (const auto& [old, by] : slips)
        text = replaced(text, old, by);

    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == slips.size());
    for (std::size_t slip = 0; slip < slips.size(); ++slip) {
        const auto line = std::to_string(test::line_of(text, slips[slip].second));
        CHECK(problems[slip].where == "school.xml:" + line);
    }
}

TEST_CASE("Slips of typing are told beside what the schema refuses", "[formats][bad-input]") {
    auto text = school_with("\"De Wissel\"", "\"R & D\"");
    text = replaced(text, "watched-at-most=\"3\"", "watched-at-most=\"drie\"");
    text = replaced(text, "<adjacent zone=\"lokaal1\"/>", "<adjacent zone=\"lokaal9\"/>");
    text = replaced(text, ">Daniël<", ">Dani&euml;l<");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(problems.size() == 4);
    CHECK(has_problem(problems, test::line_of(text, "R & D"), "&amp;", "&amp;"));
    CHECK(has_problem(problems, test::line_of(text, "drie"), "drie", "drie"));
    CHECK(has_problem(problems, test::line_of(text, "lokaal9"), "lokaal9", "lokaal9"));
    CHECK(has_problem(problems, test::line_of(text, "&euml;"), "&euml;", "&euml;"));
}

TEST_CASE("Codes that are not right hide nothing of what the file means", "[formats][bad-input]") {
    auto text = school_with("<adjacent zone=\"lokaal1\"/>", "<adjacent zone=\"lokaal9\"/>");
    text = replaced(text, "<subject code=\"lezen\"", "<subject  code=\"rekenen\"");
    text = replaced(
        text,
        "<presence days=\"wed\" begin=\"08:00\" end=\"12:30\"",
        "<presence days=\"wed\" begin=\"12:30\" end=\"08:00\""
    );
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(has_problem(problems, test::line_of(text, "lokaal9"), "lokaal9", "lokaal9"));
    CHECK(has_problem(problems, test::line_of(text, "<subject  code"), "rekenen", "rekenen"));
    CHECK(has_problem(problems, test::line_of(text, "<staff-member code=\"S01\""), "12:30", "12:30")
    );
}

TEST_CASE("A fault within an offer does not hide a lock of nothing", "[formats][bad-input]") {
    const auto with_lock = [](const std::string& offers) {
        return replaced(
            offers, "<pupils>", "<locks><lock target=\"niets\" day=\"mon\"/></locks><pupils>"
        );
    };
    auto text = with_lock(school_with(
        "<place zone=\"lokaal1\"/>\n    </offer>", "<place zone=\"lokaal9\"/>\n    </offer>"
    ));
    auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(has_problem(problems, test::line_of(text, "lokaal9"), "lokaal9", "lokaal9"));
    CHECK(has_problem(problems, test::line_of(text, "niets"), "niets", "niets"));
    // With the code of an offer in doubt, that may be what is locked.
    text = with_lock(school_with("<offer code=\"rekenen\"", "<offer code=\"\""));
    problems = problems_in(text);
    CHECK_FALSE(has_problem(problems, test::line_of(text, "niets"), "niets", "niets"));
}

TEST_CASE("Faults of form hide nothing of what the file means", "[formats][bad-input]") {
    // One fault of each sort, from top to bottom, with the line on which it is told.
    struct Slip {
        std::string old;
        std::string by;
        std::string told_at;
    };

    const std::vector<Slip> slips{
        {"watched-at-most=\"3\"", "kijkt=\"3\"", "kijkt"},
        {"pupils-at-most=\"4\" groups-at-most=\"3\"/>",
         "pupils-at-most=\"4\" groups-at-most=\"3\"/>\n    <rule id=\"geen-regel\"/>",
         "geen-regel"},
        {"kind=\"classroom\"", "kind=\"lokaal\"", "kind=\"lokaal\""},
        {"<adjacent zone=\"lokaal1\"/>", "<adjacent zone=\"lokaal9\"/>", "lokaal9"},
        {"<subject code=\"lezen\"", "<subject  code=\"rekenen\"", "<subject  code"},
        {"load=\"contact\" teaching-time=\"yes\"",
         "teaching-time=\"yes\"",
         "<session-kind code=\"instructie\""},
        {"<qualification kind=\"teaching\"/>\n      <presence days=\"mon tue",
         "<qualification kind=\"teaching\"/>\n      <presence days=\"mon mon tue",
         "mon mon"},
        {"week=\"a\"/>\n      <serves", "week=\"c\"/>\n      <serves", "week=\"c\""},
        {"contract=\"0.5\">", "contract=\"0.5\" employee=\"no\">", "employee=\"no\""},
        {"begin=\"08:30\" end=\"08:45\"", "begin=\"25:00\" end=\"08:45\"", "25:00"},
        {"<place zone=\"plein\"/></block>\n        <block",
         "<place zone=\"plein\"/></block>\n        <blok/>\n        <block",
         "<blok/>"},
        {"begin=\"09:15\" end=\"09:30\"", "begin=\"09:30\" end=\"09:15\"", "\"sluiting\""},
        {"duration=\"30\"", "duration=\"31\"", "<offer code"},
        {"<pupil code=\"L001\"",
         "<pupil from=\"2027-02-01\" until=\"2027-01-01\" code=\"L001\"",
         "2027-02-01"},
        {"<apart-from pupil=\"L001\"/>", "<apart-from pupil=\"L009\"/>", "L009"},
        {">Anja<", ">Anja <", "\"S01\">Anja"}};
    std::string text{test::school_text};
    for (const auto& [old, by, told_at] : slips)
        text = replaced(text, old, by);

    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == slips.size());
    for (std::size_t slip = 0; slip < slips.size(); ++slip)
        CHECK(problems[slip].where == test::place_of(text, slips[slip].told_at));
}

TEST_CASE("Slips of typing hide nothing of what the file means", "[formats][bad-input]") {
    auto text = school_with("\"De Wissel\"", "\"R & D\"");
    text = replaced(text, "begin=\"09:15\" end=\"09:30\"", "begin=\"09:20\" end=\"09:30\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where == test::place_of(text, "R & D"));
    CHECK(problems[1].where == test::place_of(text, "09:20"));
}

TEST_CASE("What only follows from a fault of form is not told", "[formats][bad-input]") {
    // Each of these could seem to leave something without what it needs, or in its way.
    const auto [old, by] = GENERATE(table<std::string, std::string>(
        {{"<presence days=\"wed\" begin", "<presence dag=\"wed\" begin"},
         {"<presence days=\"wed\" begin", "<presence days=\"wo\" begin"},
         {"<presence days=\"wed\" begin", "<aanwezig days=\"wed\" begin"},
         {"end=\"12:30\" week=\"a\"", "end=\"12:30\" weken=\"a\""},
         {"code=\"S01\" role=\"teacher\"", "code=\"S01\" role=\"juf\""},
         {"<staff-member code=\"S01\" role=\"teacher\"", "<staff-member code=\"S01\""},
         {"<serves unit=\"MB\"/>", "<werkt unit=\"MB\"/>"},
         {"<serves unit=\"MB\"/>", "<serves unit=\"OB\"/>"},
         {"<mentor staff=\"S01\" days=\"wed\"", "<mentor staff=\"S02\" day=\"wed\""},
         {"<mentor staff=\"S01\" days=\"wed\"", "<mentor staff=\"S09\" days=\"wed\""},
         {"begin=\"08:30\" end=\"08:45\"", "begin=\"08:30\" end=\"8:45\""},
         {"<block code=\"sluiting\" ", "<block code=\"slui ting\" "},
         {"day-part=\"rondes\" subject", "dagdeel=\"rondes\" subject"},
         {"day-part=\"rondes\" subject", "day-part=\"de rondes\" subject"},
         {"<place zone=\"lokaal1\"/>", "<plek zone=\"lokaal1\"/>"},
         {"core=\"yes\" scale=\"half\"", "core=\"yes\" schaal=\"half\""},
         {"core=\"yes\" scale=\"half\"", "core=\"yes\" scale=\"heel\""},
         {"values=\"M4 E4 M5 E5\"", "waarden=\"M4 E4 M5 E5\" values=\"Z\""},
         {"<group-limits ", "<grenzen "},
         {"<settings watched-at-most=\"3\">\n    <group-limits unit=\"MB\" subject=\"rekenen\" "
          "pupils-at-most=\"4\" groups-at-most=\"3\"/>\n  </settings>",
          "<afspraken><group-limits unit=\"MB\"/></afspraken>"},
         {"nature=\"instruction\"", "nature=\"instructie\""},
         {"first=\"2026-08-24\" last", "first=\"24-08-2026\" last"}}
    ));
    CAPTURE(by);
    const auto problems = problems_in(school_with(old, by));
    INFO(test::in_words(problems));
    REQUIRE_FALSE(problems.empty());
    for (const auto& problem : problems)
        CHECK(problem.where == problems.front().where);
}

TEST_CASE("Of a file without a table only the form is told", "[formats][bad-input]") {
    auto text = school_with("<zones>", "<plekken>");
    text = replaced(text, "</zones>", "</plekken>");
    text = replaced(text, "begin=\"09:15\" end=\"09:30\"", "begin=\"09:30\" end=\"09:15\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK_FALSE(has_problem(problems, test::line_of(text, "\"sluiting\""), "", ""));
    CHECK(has_problem(problems, test::line_of(text, "<plekken>"), "plekken", "plekken"));
}

TEST_CASE("Above a tag that is not closed faults are told, below it none", "[formats][bad-input]") {
    auto text = school_with("watched-at-most=\"3\"", "watched-at-most=\"drie\"");
    text = replaced(text, "</subjects>", "</subject>");
    text = replaced(text, "begin=\"09:15\" end=\"09:30\"", "begin=\"09:15\" end=\"09.30\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 2);
    CHECK(has_problem(problems, test::line_of(text, "drie"), "drie", "drie"));
    CHECK(has_problem(problems, test::line_of(text, "</subject>"), "sluit", "close"));
}

TEST_CASE("Of a file that is cut off what stands there is judged", "[formats][bad-input]") {
    auto text = school_with("watched-at-most=\"3\"", "watched-at-most=\"drie\"");
    text = text.substr(0, text.find("  </units>"));
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 2);
    CHECK(has_problem(problems, test::line_of(text, "drie"), "drie", "drie"));
    CHECK(test::any_says(problems, "afgekapt"));
}

TEST_CASE("What stands after an element that does not belong is looked at too", "[formats]") {
    auto text = school_with("<zone code=\"lokaal1\"", "<ruimte/><ruimte/><zone code=\"lokaal1\"");
    text = replaced(text, "kind=\"work-square\"", "kind=\"vierkant\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    REQUIRE(problems.size() == 3);
    CHECK(has_problem(problems, test::line_of(text, "<ruimte/>"), "<ruimte>", "<ruimte>"));
    CHECK(has_problem(problems, test::line_of(text, "vierkant"), "vierkant", "vierkant"));
}

TEST_CASE("A thing with a fault of its own still counts as there", "[formats][bad-input]") {
    // Many elements refer to unit MB and to zone lokaal1.
    auto text = school_with("<unit code=\"MB\"", "<unit grootte=\"90\" code=\"MB\"");
    text = replaced(text, "<zone code=\"lokaal1\"", "<fout/><zone code=\"lokaal1\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(problems.size() == 2);
}

TEST_CASE("What only the reader sees is told with what make_school sees", "[formats]") {
    auto text = school_with("value=\"E4\"", "value=\"E9\"");
    text = replaced(text, "begin=\"09:15\" end=\"09:30\"", "begin=\"09:20\" end=\"09:30\"");
    text = replaced(text, " end=\"14:00\"", "");
    text = replaced(text, "<presence days=\"wed\"", "<presence days=\"wed wed\"");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(has_problem(
        problems,
        test::line_of(text, "value=\"E9\""),
        "Niveau E9 staat niet in schaal half van rekenen. Verwacht is een van: M4 E4 M5 E5",
        "Level E9 is not in scale half of rekenen"
    ));
    CHECK(has_problem(
        problems,
        test::line_of(text, "<wish"),
        "<wish> heeft begin zonder end",
        "<wish> has begin without end"
    ));
    CHECK(has_problem(
        problems, test::line_of(text, "wed wed"), "noemt wed twee keer", "names wed twice"
    ));
    CHECK(has_problem(
        problems, test::line_of(text, "begin=\"09:20\""), "begint om 09:20", "begins at 09:20"
    ));
    CHECK(std::ranges::is_sorted(problems, {}, [](const Problem& problem) {
        return std::stoi(problem.where.substr(problem.where.find(':') + 1));
    }));
}

TEST_CASE("A weekday in two rhythms of a unit is told with the line of the first", "[formats]") {
    const auto text = school_with(
        "    </unit>",
        "      <day days=\"fri\">\n"
        "        <block code=\"o\" kind=\"opening\" shape=\"each-base-group\" begin=\"08:30\" "
        "end=\"09:00\"/>\n      </day>\n    </unit>"
    );
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    const auto first = std::to_string(test::line_of(text, "<block code=\"opening\""));
    CHECK(has_problem(
        problems,
        test::line_of(text, "<day days=\"fri\">"),
        "Unit MB heeft fri al op regel " + first,
        "Unit MB has fri on line " + first + " already"
    ));
}

TEST_CASE("A level in a subject without levels is told", "[formats][bad-input]") {
    const auto text =
        school_with("<level subject=\"rekenen\"/>", "<level subject=\"lezen\" value=\"M4\"/>");
    const auto problems = problems_in(text);
    INFO(test::in_words(problems));
    CHECK(has_problem(
        problems,
        test::line_of(text, "<level subject=\"lezen\""),
        "dat vak heeft geen niveauschaal",
        "has no level scale"
    ));
}

TEST_CASE("Thousands of faults end in a line that says so", "[formats][bad-input]") {
    std::string zones;
    for (int zone = 0; zone < 3000; ++zone)
        zones += "<zone code=\"z" + std::to_string(zone) + "\" kind=\"hal\" capacity=\"1\"/>\n";
    const auto problems = problems_in(school_with("<zones>", "<zones>" + zones));
    REQUIRE(problems.size() == 1001);
    CHECK(problems.back().message.dutch.find("Meer dan 1000 fouten") == 0);
}

TEST_CASE("No message holds a name of a child", "[formats][bad-input][privacy]") {
    const auto [old, by] = GENERATE(table<std::string, std::string>(
        {{"<name of=\"L001\">Noor</name>", "<name of=\"Noor\">Noor</name>"},
         {"<name of=\"L001\">Noor</name>",
          "<name of=\"L001\">Noor Noor Noor Noor Noor Noor Noor Noor Noor</name>"},
         {"<name of=\"L001\">Noor</name>", "<name of=\"L001\"> Noor</name>"},
         {"<name of=\"L001\">Noor</name>", "<name of=\"L001\"><b>Noor</b></name>"},
         {"<name of=\"L001\">Noor</name>",
          "<name of=\"Noor\">Noor</name><name of=\"Noor\">x</name>"},
         {"<name of=\"L001\">Noor</name>", "Noor"},
         {"<name of=\"L001\">Noor</name>", "<naam van=\"Noor\">Noor</naam>"},
         {"<pupil code=\"L002\"", "<pupil naam=\"Noor\" code=\"L002\""},
         {"<pupil code=\"L002\"", "<pupil code=\"Noor\""},
         {"<apart-from pupil=\"L001\"/>", "<apart-from pupil=\"Noor\"/>"},
         {"<apart-from pupil=\"L001\"/>", "<apart-from>Noor</apart-from>"},
         {"<names>", "<!-- Noor -- Sem --><names>"},
         {"<name of=\"L001\">Noor</name>", "<name of=\"L001\">Noor</nam>"},
         {"<name of=\"L001\">Noor</name>", "<name of=\"L001\">Noor & Sem</name>"},
         {"<name of=\"L001\">Noor</name>", "<name of=Noor>Noor</name>"},
         {"begin=\"09:15\" end=\"09:30\"", "begin=\"09:20\" end=\"09:30\""}}
    ));
    CAPTURE(by);
    const auto problems = problems_in(school_with(old, by));
    INFO(test::in_words(problems));
    CHECK_FALSE(problems.empty());
    CHECK_FALSE(test::any_says(problems, "Noor"));
}

TEST_CASE("Every problem has words in both languages and a place in the file", "[formats]") {
    auto text = school_with("region=\"north\"", "region=\"oost\"");
    text = replaced(text, "<names>", "<namen/><names>");
    for (const auto& problem : problems_in(text)) {
        CHECK(problem.where.starts_with("school.xml:"));
        CHECK_FALSE(problem.message.dutch.empty());
        CHECK_FALSE(problem.message.english.empty());
        CHECK(problem.message.dutch != problem.message.english);
        CHECK(problem.message.dutch.find('{') == std::string::npos);
        CHECK(problem.message.english.find('{') == std::string::npos);
    }
}
