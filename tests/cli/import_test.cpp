#include "cli/importing_program.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::import_file;
using slimfit::test::pupils;
using slimfit::test::put;
using slimfit::test::results;
using slimfit::test::run_slimfit;
using slimfit::test::school_in;
using slimfit::test::units;
using slimfit::test::WorkFolder;

TEST_CASE("A preview changes nothing, and says what would change and what that means") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const std::vector<std::string> asked{"import", school, pupils, results, "--unit", units};
    const auto with = [&](std::string option, std::string word) {
        auto arguments = asked;
        arguments.push_back(std::move(option));
        arguments.push_back(std::move(word));
        return run_slimfit(arguments);
    };
    CHECK_THAT(
        with("--same", "all").out,
        Contains("Nieuwe leerlingen (11)") && Contains("Fien: lijkt op L0035 Fien") &&
            Contains("--same all zegt het niet")
    );
    const auto dutch = with("--other", "L0035");
    CHECK(dutch.code == 0);
    CHECK_THAT(dutch.out, Contains("Nieuwe leerlingen (12)") && Contains("Niveau veranderd (12)"));
    CHECK_THAT(dutch.out, Contains("rekenen onbekend → M4 (functioneringsniveau M4, 2025-01-27"));
    CHECK_THAT(dutch.out, Contains("Gevolgen voor het plannen"));
    CHECK_THAT(dutch.out, Contains("2024-10-01 valt buiten het schooljaar van het schoolbestand"));
    CHECK_THAT(dutch.out, Contains("geboortedatum en geslacht 24"));
    CHECK_THAT(dutch.err, Contains("--apply"));
    CHECK(content_of(school) == before);
    const auto english = with("--lang", "en");
    CHECK_THAT(english.out, Contains("New pupils (11)") && Contains("Consequences for planning"));
}

TEST_CASE("What was applied is a school that can be read, and applying again changes nothing") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto first = run_slimfit({"import", school, pupils, results, "--unit", units, "--apply"});
    CHECK(first.code == 0);
    const auto after = content_of(school);
    CHECK_THAT(after, Contains(R"(<level subject="rekenen" value="M4" on="2025-01-27"/>)"));
    const auto again = run_slimfit({"import", school, pupils, results, "--apply"});
    CHECK(again.code == 0);
    CHECK_THAT(again.err, Contains("Er verandert niets"));
    CHECK(content_of(school) == after);
}

TEST_CASE("The last import is taken back byte for byte, once") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    CHECK(content_of(school) != before);
    CHECK(run_slimfit({"undo", school}).code == 0);
    CHECK(content_of(school) == before);
    const auto again = run_slimfit({"undo", school});
    CHECK(again.code == 2);
    CHECK_THAT(again.err, Contains("geen import"));
}

TEST_CASE("A link in the place of the copy is not followed") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto other = folder / "other.txt";
    const auto copy = school + ".before-import";
    put(other, "of somebody else");
    std::filesystem::create_symlink(other, copy);
    CHECK(run_slimfit({"undo", school}).code == 2);
    CHECK(run_slimfit({"import", school, pupils, "--unit", units, "--apply"}).code == 0);
    CHECK(content_of(other) == "of somebody else");
    CHECK_FALSE(std::filesystem::is_symlink(copy));
    CHECK(run_slimfit({"undo", school}).code == 0);
    CHECK(content_of(school) == before);
}

TEST_CASE("What was changed by hand after an import is not thrown away unasked") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    put(school, content_of(school) + "\n");
    CHECK(run_slimfit({"undo", school}).code == 2);
    CHECK(content_of(school) != before);
    CHECK(run_slimfit({"undo", school, "--discard-changes"}).code == 0);
    CHECK(content_of(school) == before);
}

TEST_CASE("Another file may be written instead, and the school stays") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto out = folder / "new.xml";
    CHECK(run_slimfit({"import", school, pupils, "--unit", units, "-o", out}).code == 2);
    CHECK(run_slimfit({"import", school, pupils, "--unit", units, "--apply", "-o", out}).code == 0);
    CHECK(content_of(school) == before);
    CHECK_THAT(content_of(out), Contains("De Otters"));
}

TEST_CASE("Of several files all that is wrong is told at once, and nothing is stored") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto cut_off = folder / "cut.xml";
    put(cut_off, content_of(pupils).substr(0, 3000));
    const auto ended = run_slimfit(
        {"import",
         school,
         pupils,
         cut_off,
         import_file("quirk_xxe_attack.xml"),
         folder / "nope.csv",
         "--apply"}
    );
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("cut.xml:") && Contains("DOCTYPE") && Contains("nope.csv"));
    CHECK_THAT(
        ended.err,
        Contains("niets overgenomen, ook niet uit wat wel te lezen is") && Contains(pupils + ". ")
    );
    CHECK(content_of(school) == before);
    const auto alone = run_slimfit({"import", school, cut_off, "--apply"});
    CHECK_THAT(alone.err, !Contains("niets overgenomen"));
}

TEST_CASE("Levels are shown with every measurement and the need for instruction") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    run_slimfit({"import", school, pupils, results, "--unit", units, "--apply"});
    const auto ended =
        run_slimfit({"levels", school, "--unit", "BB", "--subject", "rekenen", "--on", "2026-11-23"}
        );
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("Niek") && Contains("instructiegevoelig"));
    CHECK_THAT(ended.out, Contains("M4 (2025-01-27)"));
    CHECK(run_slimfit({"levels", school, "--subject", "gym"}).code == 2);
}

TEST_CASE("SlimFit's own levels are taken in by code, and who is nobody is named by it") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto ended =
        run_slimfit({"import", school, import_file("levels.xml"), "--apply", "--on", "2026-11-23"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("niveaus van SlimFit") && Contains("L9999: lijkt op niemand"));
    const auto levels =
        run_slimfit({"levels", school, "--unit", "BB", "--subject", "rekenen", "--on", "2026-11-23"}
        );
    CHECK_THAT(levels.out, Contains("M4 (2026-02-02) → E4"));
}

TEST_CASE("Who changes level group is named, with what becomes of the groups") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto levels = folder / "levels.xml";
    put(levels,
        R"(<levels xmlns="https://slimfit.example/levels/1"><level pupil="L0055" )"
        R"(subject="rekenen" measure="FN" value="M8" on="2026-11-20"/></levels>)");
    const auto ended = run_slimfit({"import", school, levels, "--on", "2026-11-23"});
    CHECK_THAT(
        ended.out,
        Contains("BB rekenen: 1 leerling wisselt van niveaugroep: L0055 Anouk") &&
            Contains("BB-rekenen-1 17 → 16, BB-rekenen-2 15 → 16 leerlingen (hoogstens 24)")
    );
}

TEST_CASE("A level group that only changed its number is the same group, as slimfit groups says") {
    const WorkFolder folder;
    const auto school = folder / "school.xml";
    put(school, content_of(file("fixtures/schools/a.xml")));
    std::string levels{R"(<levels xmlns="https://slimfit.example/levels/1">)"};
    for (const auto* const code :
         {"L0086",
          "L0087",
          "L0088",
          "L0089",
          "L0090",
          "L0091",
          "L0092",
          "L0093",
          "L0094",
          "L0096",
          "L0097",
          "L0098",
          "L0099",
          "L0101"})
        levels += "<level pupil=\"" + std::string{code} +
                  "\" subject=\"rekenen\" measure=\"FN\" value=\"E3\" on=\"2026-11-01\"/>";
    put(folder / "levels.xml", levels + "</levels>");
    const auto ended = run_slimfit({"import", school, folder / "levels.xml", "--on", "2026-11-23"});
    CHECK_THAT(
        ended.out,
        Contains("MB rekenen: 1 leerling wisselt van niveaugroep: L0135 Bas") &&
            Contains("MB-rekenen-2 (was MB-rekenen-1) 16 → 17, MB-rekenen-3 16 → 15 leerlingen")
    );
}

TEST_CASE("The line that the preview gives for a subject may be pasted, and does what it says") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const std::string line{
        R"(<subject-word word="Begrijpend/studerend lezen" subject="rekenen"/>)"};
    const auto asked = run_slimfit({"import", school, pupils, results, "--unit", units});
    CHECK_THAT(asked.out, Contains("Begrijpend/studerend lezen: 12; is het rekenen: " + line));
    CHECK_THAT(asked.err, Contains("nog geen <administration>"));
    const auto applied =
        run_slimfit({"import", school, pupils, results, "--unit", units, "--apply"});
    CHECK_THAT(applied.err, !Contains("nog geen <administration>"));
    auto text = content_of(school);
    const auto end = text.find("</administration>");
    REQUIRE(end != std::string::npos);
    put(school, text.insert(end, line));
    const auto told = run_slimfit({"import", school, pupils, results});
    CHECK(told.code == 0);
    CHECK_THAT(told.out, !Contains("Begrijpend/studerend lezen: 12"));
    CHECK_THAT(told.err, !Contains("nog geen <administration>"));
}

TEST_CASE("A school that would not be right any more is refused, with what would have changed") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto before = content_of(school);
    const auto holidays = folder / "holidays.xml";
    put(holidays,
        "<documents><vacation><type>Zomervakantie</type><regions><region>heel Nederland</region>"
        "<startdate>2026-12-14T00:00:00.000Z</startdate><enddate>2026-12-18T22:59:00.000Z</enddate>"
        "</regions></vacation></documents>");
    const auto ended = run_slimfit({"import", school, holidays, "--apply"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.out, Contains("Zomervakantie: 2026-12-14 - 2026-12-18"));
    CHECK_THAT(ended.err, Contains("klopt het schoolbestand niet meer") && Contains("2026-12-18"));
    CHECK(content_of(school) == before);
}

TEST_CASE("A code of nobody is told, and one of somebody who comes with the files is good") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto list = folder / "list.csv";
    put(list, "naam;groep;Rekenen\nNiek;De Otters;M4\n");
    const auto ended =
        run_slimfit({"import", school, pupils, list, "--unit", units, "--same", "L0067,X1"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("--same: X1 is geen leerling") && !Contains("L0067"));
    const auto good =
        run_slimfit({"import", school, pupils, list, "--unit", units, "--same", "L0067"});
    CHECK(good.code == 0);
    CHECK_THAT(good.out, Contains("L0067 Niek: rekenen onbekend → M4"));
}

TEST_CASE("A group with a comma in its name gets its unit, and who mistypes it is told its name") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto list = folder / "edex.xml";
    auto text = content_of(pupils);
    for (const std::string name{"De Reigers"}; text.find(name) != std::string::npos;)
        text.replace(text.find(name), name.size(), "Groep 5,6");
    put(list, text);
    const auto good =
        run_slimfit({"import", school, list, "--unit", "BB=De Otters,Groep 5,6,De Bevers"});
    CHECK(good.code == 0);
    CHECK_THAT(good.out, Contains("Groep 5,6: in unit BB") && Contains("Nieuwe leerlingen (11)"));
    const auto one_by_one =
        run_slimfit({"import", school, list, "--unit", "BB=Groep 5,6", "--unit", "BB=De Otters"});
    CHECK_THAT(one_by_one.out, Contains("Groep 5,6: in unit BB") && Contains("De Otters: in unit"));
    const auto mistyped = run_slimfit({"import", school, list, "--unit", "BB=Groep 5-7"});
    CHECK(mistyped.code == 2);
    CHECK_THAT(mistyped.err, Contains("\"Groep 5,6\"") && Contains("--unit \"BB=GROEP\""));
}

TEST_CASE("A line for a level that was pasted and not filled in is refused with the levels") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const std::string line{
        R"(<level-meaning subject="rekenen" measure="IV" value="I" means="..."/>)"};
    auto text = content_of(school);
    const std::string end{"</school>"};
    put(school, text.insert(text.find(end), "<administration>" + line + "</administration>"));
    const auto ended = run_slimfit({"import", school, pupils, "--unit", units});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("Niveau ... staat niet in schaal") && Contains("M3 E3"));
}

TEST_CASE("A row of a namesake is decided with its line, and a line that is none is refused") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto list = folder / "list.csv";
    put(list, "naam;groep;Rekenen\nNiek;De Otters;M4\nNiek;De Otters;E4\n");
    const std::vector<std::string> import{"import", school, pupils, list, "--unit", units};
    const auto with_same = [&](const std::string& same) {
        auto arguments = import;
        arguments.insert(arguments.end(), {"--same", same});
        return run_slimfit(arguments);
    };
    const auto asked = run_slimfit(import);
    CHECK_THAT(asked.out, Contains("--same L0067=" + list + ":3"));
    const auto said = with_same("L0067=list.csv:3");
    CHECK(said.code == 0);
    CHECK_THAT(said.out, Contains("L0067 Niek: rekenen onbekend → E4"));
    CHECK_THAT(with_same("L0067=3").err, Contains("CODE=BESTAND:3") || Contains("=BESTAND:3"));
    for (const std::string wrong : {"L0067=3", "L0067=list.csv:99", "L0067=", "L0067=drie"})
        CHECK(with_same(wrong).code == 2);
}

TEST_CASE("A preview says of which day the levels of a column are when its header does") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    put(folder / "list.csv", "naam;Rekenen 12-03-2026;Taal\nNoor;III;II\n");
    CHECK_THAT(
        run_slimfit({"import", school, folder / "list.csv"}).out,
        Contains("kolom Rekenen 12-03-2026 → rekenen (niveau I-V), van 12 maart 2026\n") &&
            Contains("kolom Taal → taal (niveau I-V)\n")
    );
    CHECK_THAT(
        run_slimfit({"import", school, folder / "list.csv", "--lang", "en"}).out,
        Contains(", of 12 March 2026\n")
    );
}

TEST_CASE("A row is named with a file that has commas in its name, as the preview proposes it") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const std::string rows{"naam;groep;Rekenen\nNiek;De Otters;M4\nNiek;De Otters;E4\n"};
    for (const std::string name : {"groep 7,8.csv", "7,8,9.csv"}) {
        CAPTURE(name);
        const auto list = folder / name;
        put(list, rows);
        std::vector<std::string> arguments{"import", school, pupils, list, "--unit", units};
        CHECK_THAT(run_slimfit(arguments).out, Contains("--same L0067=" + list + ":3"));
        arguments.insert(arguments.end(), {"--same", "L0068,L0067=" + name + ":3,L0069"});
        CHECK_THAT(run_slimfit(arguments).out, Contains("L0067 Niek: rekenen onbekend → E4"));
    }
}

TEST_CASE("The preview says which word of the results went to which subject") {
    const WorkFolder folder;
    const auto ended = run_slimfit({"import", school_in(folder), pupils, results, "--unit", units});
    CHECK_THAT(ended.out, Contains("vakgebied Rekenen en wiskunde → rekenen"));
}
