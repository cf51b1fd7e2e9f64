#include "cli/importing_program.hpp"
#include "support/result_file.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::content_of;
using slimfit::test::pupils;
using slimfit::test::put;
using slimfit::test::result_file;
using slimfit::test::run_slimfit;
using slimfit::test::school_in;
using slimfit::test::units;
using slimfit::test::WorkFolder;

TEST_CASE("Files with two tests of one day are both kept, and a third import changes nothing") {
    const WorkFolder folder;
    const auto school = school_in(folder);
    const auto numbers = folder / "getallen.xml";
    const auto sums = folder / "rekenen.xml";
    const auto all_of = [](const std::string& test, const std::string& value) {
        return result_file({{.pupil = "L1001", .test = test, .on = "2024-09-23", .value = value}});
    };
    put(numbers, all_of("GB", "M5"));
    put(sums, all_of("RW", "M4"));
    run_slimfit({"import", school, pupils, "--unit", units, "--apply"});
    run_slimfit({"import", school, sums, "--apply"});
    const auto of_one = content_of(school);
    const auto second = run_slimfit({"import", school, numbers, "--apply"});
    CHECK_THAT(second.out, Contains("GB zegt M5 en RW zegt M4") && Contains("en RW telt"));
    const auto of_both = content_of(school);
    CHECK_THAT(of_both, Contains("test=\"GB\"") && Contains("test=\"RW\""));
    CHECK_THAT(
        run_slimfit({"levels", school, "--subject", "rekenen", "--on", "2024-10-01"}).out,
        Contains("functioneringsniveau M5, M4 (2024-09-23)")
    );
    CHECK(run_slimfit({"undo", school}).code == 0);
    CHECK(content_of(school) == of_one);
    run_slimfit({"import", school, numbers, "--apply"});

    const auto again = run_slimfit({"import", school, sums, numbers, "--apply"});
    CHECK_THAT(again.err, Contains("Er verandert niets"));
    CHECK(content_of(school) == of_both);
}
