#include "cli/program.hpp"

#include <catch2/catch.hpp>

#include <set>

using Catch::Matchers::Contains;
using slimfit::test::run_slimfit;

namespace {

/// The words in the first column of the listing: ids of rules.
std::set<std::string> ids_in(const std::string& listing) {
    std::set<std::string> ids;
    std::istringstream lines{listing};
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && line.front() >= 'a' && line.front() <= 'z')
            ids.insert(line.substr(0, line.find(' ')));
    ids.erase("regel");
    ids.erase("rule");
    return ids;
}

}  // namespace

TEST_CASE("Every rule is listed in either language") {
    const auto dutch = run_slimfit({"rules", "--lang", "nl"});
    const auto english = run_slimfit({"rules", "--lang", "en"});
    CHECK(dutch.code == 0);
    CHECK(english.code == 0);
    CHECK(ids_in(dutch.out) == ids_in(english.out));
    CHECK(ids_in(dutch.out).count("break") == 1);
    CHECK(ids_in(dutch.out).count("fair-load") == 1);
    CHECK_THAT(dutch.out, Contains("Iedere leerling") && !Contains("Every pupil"));
    CHECK_THAT(english.out, Contains("Every pupil") && !Contains("Iedere leerling"));
}

TEST_CASE("Both languages are given when asked for") {
    const auto ended = run_slimfit({"rules", "--both"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("Iedere leerling") && Contains("Every pupil"));
}

TEST_CASE("The catalogue of rules is a Markdown table without colours") {
    const auto ended = run_slimfit({"rules", "--markdown"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("pupil-nowhere") && Contains("| --- |"));
    CHECK_THAT(ended.out, !Contains("\x1b["));
}
