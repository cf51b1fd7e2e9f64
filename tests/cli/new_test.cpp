#include "cli/program.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::run_slimfit_answering;
using slimfit::test::WorkFolder;

namespace {

const std::string staff{file("fixtures/new-school/medewerkers.csv")};
const std::string pupils{file("fixtures/new-school/leerlingen.csv")};

/// Of the lists staff.csv and pupils.csv there.
auto new_from_lists_in(const WorkFolder& folder) {
    return run_slimfit(
        {"new",
         "-o",
         folder / "school.xml",
         "--staff",
         folder / "staff.csv",
         "--pupils",
         folder / "pupils.csv"}
    );
}

}  // namespace

TEST_CASE("Two lists of a spreadsheet become a school file that other commands read") {
    const WorkFolder folder;
    const auto school = folder / "school.xml";
    const auto ended = run_slimfit(
        {"new", "-o", school, "--name", "De Linde", "--staff", staff, "--pupils", pupils}
    );
    CHECK(ended.code == 0);
    CHECK_THAT(ended.err, Contains("slimfit plan " + school));
    CHECK_THAT(content_of(school), Contains("name=\"De Linde\""));
    CHECK(run_slimfit({"groups", school, "--on", "2026-11-23"}).code == 0);
}

TEST_CASE("Answers become a school file; an answer that cannot be is asked again") {
    const WorkFolder folder;
    const auto school = folder / "school.xml";
    const auto ended = run_slimfit_answering(
        {"new", "-o", school},
        "De Linde\n"
        "4\n1\n"
        "MB1 3-4 22\nMB2 9 21\nMB2 4-5 21\nBB1 6-8 25\n\n"
        "Bo; tovenaar; 1; ma; MB\n"
        "Anja; leerkracht; 0,8; ma-do; MB; MB1; unitleider bhv gym overblijf\n"
        "Ilse; vakleerkracht; 0,6; ma-wo; MB BB; ; gym\n"
        "Kees; leerkracht; 1; ma-vr; BB; BB1; bhv gym\n"
        "Mo; leerkracht; 1; ma-vr; MB; MB2; bhv\n\n"
    );
    CHECK(ended.code == 0);
    CHECK_THAT(ended.err, Contains("Antwoord met 1, 2 of 3."));
    CHECK_THAT(ended.err, Contains("Schrijf naam, jaargroepen"));
    CHECK_THAT(ended.err, Contains("Kolom rol"));
    CHECK_THAT(content_of(school), Contains("Anja") && !Contains("Bo<"));
    CHECK_THAT(
        run_slimfit({"groups", school, "--on", "2026-11-23"}).out,
        Contains("Van alle 43 leerlingen is het niveau onbekend.\n")
    );
}

TEST_CASE("Answers that make no school are kept as lists, with what to change and to type") {
    const WorkFolder folder;
    const auto school = folder / "lime.xml";
    const auto ended = run_slimfit_answering(
        {"new", "-o", school, "--like", "A", "--lang", "en"},
        "The Lime\nMB1 3-4 22\n\nAnja; teacher; 0.8; mon-thu; MB; MB1\n\n"
    );
    CHECK(ended.code == 2);
    CHECK_THAT(content_of(folder / "lime-staff.csv"), Contains("Anja;teacher;0.8"));
    CHECK_THAT(content_of(folder / "lime-pupils.csv"), Contains("L022;;4;MB1"));
    CHECK_THAT(
        ended.err,
        Contains("lime-staff.csv") &&
            Contains(
                "slimfit new -o " + school + " --like A --name 'The Lime' --staff " +
                folder / "lime-staff.csv" + " --pupils " + folder / "lime-pupils.csv"
            )
    );
    CHECK_FALSE(std::filesystem::exists(school));
}

TEST_CASE("Answers that stop early are kept beside those of last time") {
    const WorkFolder folder;
    for (int time = 0; time < 2; ++time) {
        const auto ended = run_slimfit_answering(
            {"new", "-o", folder / "linde.xml", "--like", "A"}, "De Linde\nMB1 3-4 22\n"
        );
        CHECK(ended.code == 2);
        CHECK_THAT(ended.err, Contains("hielden te vroeg op") && Contains("zijn bewaard in"));
    }
    CHECK_THAT(content_of(folder / "linde-pupils.csv"), Contains("L022;;4;MB1"));
    CHECK_THAT(content_of(folder / "linde-pupils-2.csv"), Contains("L022;;4;MB1"));
}

TEST_CASE("An answer that cannot be is quoted, with what to do about it") {
    const WorkFolder folder;
    const auto ended = run_slimfit_answering(
        {"new", "-o", folder / "linde.xml", "--like", "A"},
        "\nDe Linde\n\nMB1 3-4 22\nMB1 3-4 22\n\n\n\nAnja leerkracht 0,8 ma-do\nBo; tovenaar\n"
    );
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("Typ de naam van de school."));
    CHECK_THAT(ended.err, Contains("Er is nog geen groep."));
    CHECK_THAT(ended.err, Contains("\"MB1 3-4 22\": Deze groep is er al."));
    CHECK_THAT(ended.err, Contains("Er is nog niemand."));
    CHECK_THAT(ended.err, Contains("\"Anja leerkracht 0,8 ma-do\": Zet ; tussen de velden."));
    CHECK_THAT(ended.err, Contains("\"Bo; tovenaar\": Kolom rol"));
    CHECK_THAT(content_of(folder / "linde-pupils.csv"), !Contains("L023"));
}

TEST_CASE("After a refused line the question says again what it asks and how to stop") {
    const WorkFolder folder;
    const auto ended = run_slimfit_answering(
        {"new", "-o", folder / "linde.xml", "--like", "A"}, "De Linde\nMB1\nMB1 3-4 22\n\nBo\n"
    );
    CHECK_THAT(ended.err, Contains("Basisgroep: naam, jaargroepen, aantal leerlingen (lege regel"));
    CHECK_THAT(ended.err, Contains("Naam; rol; werktijdfactor") && Contains("(lege regel: klaar)"));
}

TEST_CASE("An Enter after a refused line says who is left out, and only a second one ends the list"
) {
    const WorkFolder folder;
    const std::string begin{"De Linde\nMB1 3-4 22\n\nAnja; leerkracht; 1; ma-vr; MB; MB1; bhv\n"};
    const std::string refused{"Bo; tovenaar\n\n"};
    const std::vector<std::string> command{"new", "-o", folder / "linde.xml", "--like", "A"};
    const auto once = run_slimfit_answering(command, begin + refused);
    CHECK_THAT(once.err, Contains("\"Bo; tovenaar\" staat niet in de lijst."));
    CHECK_THAT(once.err, Contains("hielden te vroeg op"));
    CHECK_THAT(run_slimfit_answering(command, begin + refused + "\n").err, !Contains("te vroeg"));
    const auto corrected =
        run_slimfit_answering(command, begin + refused + "Bo; leerkracht; 1; ma-vr; MB; ; bhv\n\n");
    CHECK_THAT(corrected.err, !Contains("te vroeg"));
}

TEST_CASE("The example lists make a school as they are") {
    const WorkFolder folder;
    const auto lists = folder / "lists";
    CHECK(run_slimfit({"new", "--example", lists}).code == 0);
    const auto made = run_slimfit(
        {"new",
         "-o",
         folder / "school.xml",
         "--staff",
         lists + "/staff.csv",
         "--pupils",
         lists + "/pupils.csv"}
    );
    CAPTURE(made.err);
    CHECK(made.code == 0);
    const auto again = run_slimfit({"new", "--example", lists});
    CHECK(again.code == 2);
    CHECK_THAT(run_slimfit({"new", "--help"}).out, Contains("basisgroep*") && Contains("rol*"));
}

TEST_CASE("Without lists and without answers there is no school") {
    const WorkFolder folder;
    const auto ended = run_slimfit({"new", "-o", folder / "school.xml"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("--staff en --pupils"));
    CHECK(folder.is_empty());
}

TEST_CASE("Faults in both lists are told at once, each with its line") {
    const WorkFolder folder;
    put(folder / "staff.csv", "code;rol;dagen\nM01;tovenaar;ma\n");
    put(folder / "pupils.csv", "code;jaargroep;basisgroep\nL001;9;MB1\n");
    const auto ended = new_from_lists_in(folder);
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("staff.csv:2: Kolom rol: \"tovenaar\""));
    CHECK_THAT(ended.err, Contains("pupils.csv:2: Kolom jaargroep: \"9\""));
}

TEST_CASE("What is wrong between rows is told in the same go as what is wrong in their cells") {
    const WorkFolder folder;
    put(folder / "staff.csv",
        "code;rol;dagen;units;mentor\n"
        "M01;tovenaar;ma;ZZ;MB1\nM01;leerkracht;di;MB;MB9\nM03;leerkracht;ma;MB;MB1\n");
    put(folder / "pupils.csv",
        "code;jaargroep;basisgroep;vanaf\nL001;4;MB1;morgen\nL001;4;MB1;\nL003;5;MB1;\n");
    const auto ended = new_from_lists_in(folder);
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("staff.csv:2: Kolom rol: \"tovenaar\""));
    CHECK_THAT(ended.err, Contains("pupils.csv:2: Kolom vanaf: \"morgen\""));
    CHECK_THAT(ended.err, Contains("staff.csv:3: Code M01 is al gebruikt"));
    CHECK_THAT(ended.err, Contains("pupils.csv:3: Code L001 is al gebruikt"));
    CHECK_THAT(ended.err, Contains("staff.csv:2: Unit ZZ") && Contains("kies uit: MB."));
    CHECK_THAT(ended.err, Contains("staff.csv:3: Basisgroep MB9") && Contains("kies uit: MB1."));
    CHECK_THAT(ended.err, Contains("staff.csv:4: Basisgroep MB1 heeft op een van deze dagen"));
}

TEST_CASE("A unit or group that a cell of pupils hides is no fault in the list of staff") {
    const WorkFolder folder;
    put(folder / "staff.csv", "code;rol;dagen;units;mentor\nM01;leerkracht;ma;MB;MB1\n");
    put(folder / "pupils.csv", "code;jaargroep;basisgroep\nL001;vier;MB1\nL002;4;MB 1\n");
    const auto ended = new_from_lists_in(folder);
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("pupils.csv:2: Kolom jaargroep: \"vier\""));
    CHECK_THAT(ended.err, Contains("pupils.csv:3: Kolom basisgroep: \"MB 1\""));
    CHECK_THAT(ended.err, !Contains("staff.csv"));
}

TEST_CASE("One list alone is not enough, and a list must be there") {
    const WorkFolder folder;
    const auto one = run_slimfit({"new", "-o", folder / "school.xml", "--staff", staff});
    CHECK(one.code == 2);
    CHECK_THAT(one.err, Contains("--pupils: ontbreekt"));
    const auto gone = run_slimfit(
        {"new", "-o", folder / "school.xml", "--staff", folder / "a.csv", "--pupils", pupils}
    );
    CHECK(gone.code == 2);
    CHECK_THAT(gone.err, Contains("a.csv: Dit bestand is er niet"));
}
