#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::file;
using slimfit::test::run_slimfit;

namespace {

const std::string school{file("fixtures/schools/a.xml")};

}  // namespace

TEST_CASE("Levels of one unit and one subject can be asked for") {
    const auto all = run_slimfit({"levels", school, "--on", "2026-11-23"});
    const auto some =
        run_slimfit({"levels", school, "--on", "2026-11-23", "--unit", "MB", "--subject", "taal"});
    CHECK(all.code == 0);
    CHECK(some.code == 0);
    CHECK(some.out.size() < all.out.size());
    CHECK_THAT(all.out, Contains(some.out));
}

TEST_CASE("A unit and a subject that are not there are both named beside those that are") {
    const auto ended = run_slimfit({"levels", school, "--unit", "Q", "--subject", "zwemmen"});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, Contains("--unit: \"Q\" is er niet; kies uit: OB, MB, BB"));
    CHECK_THAT(ended.err, Contains("--subject: \"zwemmen\" is er niet; kies uit: "));
}
