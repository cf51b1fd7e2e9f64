#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::file;
using slimfit::test::run_slimfit;

namespace {

const std::string school{file("fixtures/schools/a.xml")};

}  // namespace

TEST_CASE("Level groups are proposed per unit and subject, in both languages") {
    const auto dutch = run_slimfit({"groups", school, "--on", "2026-11-23"});
    const auto english = run_slimfit({"groups", school, "--on", "2026-11-23", "--lang", "en"});
    CHECK(dutch.code == 0);
    CHECK(english.code == 0);
    CHECK_THAT(dutch.out, Contains("MB-rekenen-1") && Contains("BB-taal-6"));
    CHECK_THAT(dutch.out, Contains("bewezen de beste indeling"));
    CHECK_THAT(english.out, Contains("proven the best division"));
}

TEST_CASE("Who changes group is named with the reason") {
    const auto ended = run_slimfit({"groups", school, "--on", "2026-11-23", "--unit", "MB"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("MB-rekenen-4 → MB-rekenen-3 ("));
}

TEST_CASE("One unit and one subject can be asked for, with who is in each group") {
    const auto ended = run_slimfit(
        {"groups", school, "--on", "2026-11-23", "--unit", "MB", "--subject", "taal", "--members"}
    );
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("MB-taal-1: L") && !Contains("MB-rekenen-") && !Contains("BB-"));
}

TEST_CASE("A unit and a subject are found by name too, in capitals or not") {
    const auto by_code =
        run_slimfit({"groups", school, "--on", "2026-11-23", "--unit", "MB", "--subject", "taal"});
    const auto by_name = run_slimfit(
        {"groups",
         school,
         "--on",
         "2026-11-23",
         "--unit",
         "middenbouw",
         "--subject",
         "TAAL en spelling"}
    );
    CHECK(by_name.code == 0);
    CHECK(by_name.out == by_code.out);
    const auto levels = run_slimfit({"levels", school, "--unit", "Middenbouw"});
    CHECK(levels.out == run_slimfit({"levels", school, "--unit", "MB"}).out);
    CHECK_FALSE(levels.out.empty());
}

TEST_CASE("A unit that the school does not have is named beside those it has") {
    const auto ended = run_slimfit({"groups", school, "--unit", "Q", "--subject", "taal"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("--unit: \"Q\" is er niet; kies uit: OB, MB, BB"));
}

TEST_CASE("A unit without level groups is said to have none") {
    const auto ended = run_slimfit({"groups", school, "--unit", "OB"});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, Contains("geen niveaugroepen"));
}

TEST_CASE("A day after the school year is refused with the school year") {
    const auto ended =
        run_slimfit({"groups", file("fixtures/schools/a.xml"), "--on", "2027-09-01"});
    CHECK(ended.code == 2);
    CHECK_THAT(
        ended.err, Contains("2027-09-01 ligt na het schooljaar; dat loopt van 2026-08-31 tot")
    );
}
