#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

namespace {

const std::string school{file("fixtures/schools/week-a.xml")};
const std::string roster{file("fixtures/rosters/week-a.xml")};

}  // namespace

TEST_CASE("The week is shown in the language of the reader, without colours in a file") {
    const auto dutch = run_slimfit({"show", school, roster});
    const auto english = run_slimfit({"show", school, roster, "--lang", "en"});
    CHECK(dutch.code == 0);
    CHECK(english.code == 0);
    CHECK_THAT(dutch.out, Contains("maandag 23 november") && !Contains("\x1b["));
    CHECK_THAT(english.out, Contains("Monday"));
}

TEST_CASE("A view is asked for by code, and only one at a time") {
    const auto of_group = run_slimfit({"show", school, roster, "--group", "BB-taal-3"});
    CHECK(of_group.code == 0);
    CHECK_THAT(of_group.out, !Contains("BB-taal-4"));

    const auto two = run_slimfit({"show", school, roster, "--group", "BB-taal-3", "--unit", "BB"});
    CHECK(two.code == 2);
    CHECK_THAT(two.err, Contains("--unit, --staff, --group en --zone"));
}

TEST_CASE("What is not in the school is refused with what there is") {
    const auto ended = run_slimfit({"show", school, roster, "--unit", "XX"});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, Contains("\"XX\" is er niet; kies uit: Bovenbouw (BB)"));
}

TEST_CASE("A person is asked for by name or code, in capitals or not") {
    const auto of_anja = run_slimfit({"show", school, roster, "--staff", "S01"});
    CHECK(of_anja.code == 0);
    CHECK(run_slimfit({"show", school, roster, "--staff", "anja"}).out == of_anja.out);
    CHECK(run_slimfit({"show", school, roster, "--staff", "s01"}).out == of_anja.out);
    const auto unknown = run_slimfit({"show", school, roster, "--staff", "Zoë"});
    CHECK(unknown.code == 2);
    CHECK_THAT(unknown.err, Contains("kies uit: Anja (S01), "));
    CHECK_THAT(run_slimfit({"show", "--help"}).out, Contains("van deze vier één tegelijk"));
}

TEST_CASE("The page for the wall is one file, and nothing is said") {
    const WorkFolder folder;
    const auto page = folder / "week.html";
    const auto ended = run_slimfit({"show", school, roster, "--html", page});
    CHECK(ended.code == 0);
    CHECK(ended.out.empty());
    CHECK(content_of(page).substr(0, 15) == "<!doctype html>");
}

TEST_CASE("A file that is read is never written over") {
    const WorkFolder folder;
    const auto copy = folder / "week.xml";
    put(copy, content_of(roster));
    const auto same = run_slimfit({"show", school, copy, "--html", copy});
    CHECK(same.code == 2);
    CHECK_THAT(same.err, Contains("wordt ook gelezen"));
    CHECK(content_of(copy) == content_of(roster));
}

TEST_CASE("A folder that does not exist is said before anything is made") {
    const WorkFolder folder;
    const auto ended = run_slimfit({"show", school, roster, "--html", folder / "geen/week.html"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("bestaat niet"));
    CHECK(folder.is_empty());
}
