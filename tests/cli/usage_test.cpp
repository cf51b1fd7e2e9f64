#include "cli/program.hpp"

#include <catch2/catch.hpp>

using Catch::Matchers::Contains;
using slimfit::test::run_slimfit;

TEST_CASE("Help is asked for and given on standard output") {
    const auto ended = run_slimfit({"--help"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Contains("Opdrachten:") && Contains("rules"));
    CHECK_THAT(ended.out, Contains("1  een harde regel is gebroken of er is geen rooster\n"));
    CHECK_THAT(ended.out, Contains("3  een fout van SlimFit"));
    CHECK(ended.err.empty());
}

TEST_CASE("Every command explains itself in both languages") {
    for (const std::string command :
         {"plan",
          "check",
          "groups",
          "workload",
          "show",
          "new",
          "import",
          "undo",
          "levels",
          "anonymise",
          "generate",
          "rules",
          "xhstt"}) {
        INFO(command);
        const auto dutch = run_slimfit({command, "--help", "--lang", "nl"});
        const auto english = run_slimfit({command, "--help", "--lang", "en"});
        CHECK(dutch.code == 0);
        CHECK(english.code == 0);
        CHECK_THAT(dutch.out, Contains("Gebruik: slimfit " + command));
        CHECK_THAT(english.out, Contains("Usage: slimfit " + command));
    }
}

TEST_CASE("Help of a command may be asked for in front of it as well") {
    CHECK(run_slimfit({"help", "plan"}).out == run_slimfit({"plan", "--help"}).out);
    CHECK(run_slimfit({"help"}).out == run_slimfit({"--help"}).out);
}

TEST_CASE("Without a command the help is a complaint") {
    const auto ended = run_slimfit({});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, Contains("Gebruik: slimfit"));
}

TEST_CASE("A word that is no command is named together with the commands there are") {
    const auto ended = run_slimfit({"plannen"}, "en_GB.UTF-8");
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("\"plannen\" is no command") && Contains("rules"));
}

TEST_CASE("All that is wrong with a command line is said at once") {
    const auto ended = run_slimfit({"rules", "--kleur", "--lang", "de", "meer"});
    CHECK(ended.code == 2);
    CHECK(ended.out.empty());
    CHECK_THAT(ended.err, Contains("--kleur: ken ik niet"));
    CHECK_THAT(ended.err, Contains("meer: ken ik niet"));
    CHECK_THAT(ended.err, Contains("--lang: \"de\""));
}

TEST_CASE("A named argument without its value is wrong input") {
    const auto ended = run_slimfit({"rules", "--lang"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("--lang: hier hoort precies één waarde bij"));
}

TEST_CASE("The version is one line") {
    const auto ended = run_slimfit({"--version"});
    CHECK(ended.code == 0);
    CHECK_THAT(ended.out, Catch::Matchers::Matches("slimfit [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST_CASE("The help of each command ends with an example") {
    for (const auto* command : {"plan", "check", "show", "groups", "generate", "import"}) {
        CAPTURE(command);
        const auto dutch = run_slimfit({command, "--help", "--lang", "nl"}).out;
        const auto last = dutch.rfind("\n", dutch.size() - 2) + 1;
        CHECK(dutch.substr(last).starts_with("Voorbeeld: slimfit " + std::string{command}));
    }
    CHECK_THAT(
        run_slimfit({"plan", "--help", "--lang", "en"}).out, Contains("Example: slimfit plan")
    );
}

TEST_CASE("A language that is not there is the only thing to mend first") {
    const auto ended = run_slimfit({"--lang", "de", "plan"});
    CHECK(ended.code == 2);
    CHECK_THAT(ended.err, Contains("kies nl of en") && !Contains("--week"));
}

TEST_CASE("A week may be typed in a hurry") {
    const auto small = run_slimfit({"plan", "no.xml", "--week", "2026-w48", "-o", "week.xml"});
    const auto short_one = run_slimfit({"plan", "no.xml", "--week", "2026-W8", "-o", "week.xml"});
    CHECK_THAT(small.err, !Contains("geen week"));
    CHECK_THAT(short_one.err, !Contains("geen week"));
}
