#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

/// A small invented school and a week of it in which nothing is planned.
class EmptyWeek {
public:
    EmptyWeek() {
        const auto made = run_slimfit({"generate", "--units", "1", "--pupils", "60", "-o", school});
        REQUIRE(made.code == 0);
        const auto text = content_of(school);
        const auto begin = text.find("code=\"") + 6;
        const auto code = text.substr(begin, text.find('"', begin) - begin);
        put(roster,
            R"(<roster xmlns="https://slimfit.example/roster/1" week="2026-W48" school=")" + code +
                "\"/>");
    }

    WorkFolder folder;
    std::string school{folder / "school.xml"};
    std::string roster{folder / "week.xml"};
};

}  // namespace

TEST_CASE("A week in which pupils are nowhere breaks a hard rule, said in both languages") {
    const EmptyWeek week;
    const auto dutch = run_slimfit({"check", week.school, week.roster});
    const auto english = run_slimfit({"check", week.school, week.roster, "--lang", "en"});
    CHECK(dutch.code == 1);
    CHECK(english.code == 1);
    CHECK_THAT(dutch.out, Contains("nergens ingedeeld") && Contains("· wet ·"));
    CHECK_THAT(english.out, Contains("[pupil-nowhere]") && Contains("· law ·"));
    CHECK(dutch.err.empty());
}

TEST_CASE("A week laid beside itself differs in no rule") {
    const EmptyWeek week;
    const auto ended = run_slimfit({"check", week.school, week.roster, "--compare", week.roster});
    CHECK(ended.code == 1);
    CHECK_THAT(ended.out, Contains("week.xml heeft evenveel punten als week.xml."));
}

TEST_CASE("Two weeks side by side are told without the findings, and with where those are") {
    const EmptyWeek week;
    const auto ended = run_slimfit({"check", week.school, week.roster, "--compare", week.roster});
    CHECK_THAT(ended.out, !Contains("[pupil-nowhere]") && Contains("zonder --compare"));
}

TEST_CASE("The load sheet lists people, on the screen and for a spreadsheet") {
    const EmptyWeek week;
    const auto table = run_slimfit({"workload", week.school, week.roster});
    const auto csv = run_slimfit({"workload", week.school, week.roster, "--csv"});
    CHECK(table.code == 0);
    CHECK(csv.code == 0);
    CHECK_THAT(table.out, Contains("Jain"));
    CHECK_THAT(csv.out, Contains("code;naam;") && !Contains("Jain"));
}

TEST_CASE("Files that are not there, or do not belong together, are wrong input") {
    const EmptyWeek week;
    const auto missing = run_slimfit({"check", week.folder / "geen.xml", week.roster});
    CHECK(missing.code == 2);
    CHECK(missing.out.empty());
    CHECK_THAT(missing.err, Contains("geen.xml: Dit bestand bestaat niet"));

    put(week.roster,
        R"(<roster xmlns="https://slimfit.example/roster/1" week="2026-W48" school="andere"/>)");
    const auto other = run_slimfit({"check", week.school, week.roster, "--lang", "en"});
    CHECK(other.code == 2);
    CHECK(other.out.empty());
    CHECK_THAT(other.err, Contains("week.xml:1:"));
}

TEST_CASE("A school file with several faults names them all with their lines") {
    const WorkFolder folder;
    const auto school = folder / "school.xml";
    put(school,
        "<school xmlns=\"https://slimfit.example/school/1\" code=\"a\" name=\"A\">\n"
        "<wat/>\n"
        "</school>\n");
    const auto ended = run_slimfit({"check", school, school});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, Contains("school.xml:2:"));
}
