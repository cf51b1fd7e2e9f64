#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

const auto school = file("fixtures/schools/week-a.xml");
const auto roster = file("fixtures/rosters/week-a.xml");

}  // namespace

TEST_CASE("A written week is evaluated and searched like any other XHSTT file") {
    const WorkFolder folder;
    const auto week = folder / "week.xml";
    const auto written = run_slimfit({"xhstt", "export", school, roster, "-o", week});
    CHECK(written.code == 0);
    CHECK(written.err.empty());
    CHECK_THAT(
        written.out,
        Contains("first-aid-cover     niet") && Contains("pupil-nowhere       voor een deel") &&
            Contains("1 oplossing.")
    );

    const auto evaluated = run_slimfit({"xhstt", "evaluate", week, "--lang", "en"});
    CHECK(evaluated.code == 0);
    CHECK_THAT(evaluated.out, Contains("week-a 2026-W48  SlimFit   SlimFit     0   298\n"));

    const auto solved = run_slimfit(
        {"xhstt",
         "solve",
         week,
         "--steps",
         "2000",
         "--start",
         "best",
         "--audit",
         "moves",
         "-o",
         folder / "solved.xml"}
    );
    CHECK(solved.code == 0);
    CHECK_THAT(solved.out, Contains("week-a 2026-W48     0"));
    CHECK(run_slimfit({"xhstt", "evaluate", folder / "solved.xml"}).code == 0);
}

TEST_CASE("The same week is written the same, and says in the file what it leaves out") {
    const WorkFolder folder;
    for (const auto* name : {"one.xml", "other.xml"})
        CHECK(run_slimfit({"xhstt", "export", school, roster, "-o", folder / name}).code == 0);
    const auto text = content_of(folder / "one.xml");
    CHECK(text == content_of(folder / "other.xml"));
    CHECK_THAT(text, Contains("<Remarks>") && Contains("fair-load (not at all): "));
}

TEST_CASE("Without a roster a named week is written, without a solution") {
    const WorkFolder folder;
    const auto week = folder / "week.xml";
    const auto written =
        run_slimfit({"xhstt", "export", school, "--week", "2026-W48", "-o", week, "--lang", "en"});
    CHECK(written.code == 0);
    CHECK_THAT(written.out, Contains("first-aid-cover     not") && Contains("0 solutions."));
    CHECK_THAT(content_of(week), !Contains("<Solution "));
}

TEST_CASE("A week that cannot be written is wrong input, and nothing is written") {
    const WorkFolder folder;
    const auto out = folder / "week.xml";
    const auto refused = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"xhstt", "export"});
        arguments.insert(arguments.end(), {"-o", out});
        const auto ended = run_slimfit(arguments);
        CHECK(ended.code == 2);
        CHECK(ended.out.empty());
        CHECK(folder.is_empty());
        return ended.err;
    };
    CHECK_THAT(refused({school}), Contains("--week: noem de week"));
    CHECK_THAT(refused({school, "--week", "2026-W31"}), Contains("geen schooldagen"));
    CHECK_THAT(refused({school, "--week", "W48"}), Contains("--week"));
    CHECK_THAT(refused({school, roster, "--week", "2026-W49"}), Contains("niet van 2026-W49"));
    CHECK_THAT(refused({roster, "--week", "2026-W48"}), Contains("week-a.xml"));
    CHECK_THAT(refused({folder / "none.xml", "--week", "2026-W48"}), Contains("none.xml"));
    CHECK_THAT(
        refused({file("fixtures/schools/c.xml"), roster}), Contains("fixtures/rosters/week-a.xml")
    );
    CHECK(run_slimfit({"xhstt", "export", school, "--week", "2026-W48"}).code == 2);
}

TEST_CASE("The school itself is never written over") {
    const WorkFolder folder;
    const auto own = folder / "school.xml";
    put(own, content_of(school));
    const auto ended = run_slimfit({"xhstt", "export", own, "--week", "2026-W48", "-o", own});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("dit bestand wordt ook gelezen"));
    CHECK(content_of(own) == content_of(school));
}

TEST_CASE("The help says that the roster may be left out") {
    const auto dutch = run_slimfit({"xhstt", "export", "--help"});
    CHECK_THAT(dutch.out, Contains("export [keuzes] SCHOOL.xml [ROOSTER.xml]"));
    CHECK_THAT(dutch.out, Contains("ROOSTER.xml (mag weg)"));
    const auto english = run_slimfit({"xhstt", "export", "--help", "--lang", "en"});
    CHECK_THAT(english.out, Contains("SCHOOL.xml [ROSTER.xml]") && Contains("(optional)"));
}
