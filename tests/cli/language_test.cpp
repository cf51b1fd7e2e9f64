#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::run_in_shell;
using slimfit::test::run_slimfit;

TEST_CASE("The language is asked for, else that of the locale, else Dutch") {
    const auto dutch = Contains("Gebruik:");
    const auto english = Contains("Usage:");
    CHECK_THAT(run_slimfit({"--help"}, "nl_BE.UTF-8").out, dutch);
    CHECK_THAT(run_slimfit({"--help"}, "en_US.UTF-8").out, english);
    CHECK_THAT(run_slimfit({"--help"}, "de_DE.UTF-8").out, dutch);
    CHECK_THAT(run_slimfit({"--help"}, "C").out, dutch);
    CHECK_THAT(run_slimfit({"--help", "--lang", "en"}, "nl_NL.UTF-8").out, english);
    CHECK_THAT(run_slimfit({"--help", "--lang=nl"}, "en_GB.UTF-8").out, dutch);
}

TEST_CASE("Of the locale the strongest variable that is set decides") {
    const std::string help = " '" SLIMFIT_PROGRAM "' --help";
    CHECK_THAT(
        run_in_shell("env -u LC_ALL LC_MESSAGES=en_GB LANG=nl_NL" + help).out, Contains("Usage:")
    );
    CHECK_THAT(
        run_in_shell("env -u LC_ALL -u LC_MESSAGES LANG=en_GB" + help).out, Contains("Usage:")
    );
    CHECK_THAT(
        run_in_shell("env -u LC_ALL -u LC_MESSAGES -u LANG" + help).out, Contains("Gebruik:")
    );
}
