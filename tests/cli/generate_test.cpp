#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using slimfit::test::content_of;
using slimfit::test::file;
using slimfit::test::put;
using slimfit::test::run_slimfit;
using slimfit::test::WorkFolder;

TEST_CASE("The same seed invents the same school, another seed another one") {
    const auto school = [](const std::string& seed) {
        return run_slimfit({"generate", "--units", "1", "--pupils", "60", "--seed", seed}).out;
    };
    const auto first = school("7");
    CHECK_THAT(first, StartsWith("<?xml"));
    CHECK(first == school("7"));
    CHECK(first != school("8"));
}

TEST_CASE("An invented school is written to a file, and never over one that exists") {
    const WorkFolder folder;
    const auto school = folder / "school.xml";
    CHECK(run_slimfit({"generate", "--units", "1", "--pupils", "60", "-o", school}).code == 0);
    CHECK_THAT(content_of(school), StartsWith("<?xml"));

    put(school, "mijn eigen school");
    const auto again = run_slimfit({"generate", "--units", "1", "--pupils", "60", "-o", school});
    CHECK(again.code == 2);
    CHECK_THAT(again.err, Contains("bestaat al"));
    CHECK(content_of(school) == "mijn eigen school");
}

TEST_CASE("A ready-made school is asked for by its letter, and is the one in fixtures") {
    const auto ended = run_slimfit({"generate", "--like", "C"});
    CHECK(ended.code == 0);
    CHECK(ended.out == content_of(file("fixtures/schools/c.xml")));
    CHECK(run_slimfit({"generate", "--like", "D"}).code == 2);
    CHECK(run_slimfit({"generate", "--like", "C", "--units", "3"}).code == 2);
}

TEST_CASE("A school that cannot be is refused in both languages, and nothing is written") {
    const WorkFolder folder;
    const auto ask = [&](const std::string& language) {
        return run_slimfit(
            {"generate",
             "--units",
             "2",
             "--pupils",
             "900",
             "-o",
             folder / "school.xml",
             "--lang",
             language}
        );
    };
    const auto dutch = ask("nl");
    const auto english = ask("en");
    CHECK(dutch.code == 2);
    CHECK(english.code == 2);
    CHECK_THAT(dutch.err, Contains("leerlingen"));
    CHECK_THAT(english.err, Contains("pupils"));
    CHECK(folder.is_empty());
}

TEST_CASE("Numbers that are none are named, all at once") {
    const auto ended = run_slimfit({"generate", "--units", "drie", "--pupils", "0"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("--units: \"drie\" is geen geheel getal"));
    CHECK_THAT(ended.err, Contains("--pupils: \"0\" is geen geheel getal"));
}
