#include "slimfit/rulebook/rule.hpp"
#include "slimfit/show/rules_text.hpp"
#include "slimfit/show/text_width.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace slimfit;

namespace {

/// The text without line breaks and runs of spaces, to find sentences that were wrapped.
std::string words_of(const std::string& text) {
    std::istringstream in{text};
    std::string words;
    for (std::string word; in >> word;)
        words += word + ' ';
    return words;
}

}  // namespace

TEST_CASE("Every rule is listed with who speaks through it", "[show]") {
    const auto text = show::rules_text({.language = Language::dutch, .width = 400});
    for (const auto& rule : rulebook::all_rules()) {
        CAPTURE(rule.id);
        CHECK_THAT(text, Catch::Contains(std::string{rule.id}));
        CHECK_THAT(text, Catch::Contains(std::string{rule.title.dutch}));
        CHECK_THAT(text, Catch::Contains(std::string{rule.source}));
    }
    CHECK_THAT(words_of(text), Catch::Contains("break hard wet Wie lang werkt"));
    CHECK_THAT(words_of(text), Catch::Contains("fair-load zacht schoolafspraak De werklast"));
}

TEST_CASE("The rules speak one language or both", "[show]") {
    const show::Look look{.language = Language::english, .width = 400};
    const auto& rule = rulebook::rule("break");
    CHECK_THAT(show::rules_text(look), Catch::Contains(std::string{rule.title.english}));
    CHECK_THAT(show::rules_text(look), !Catch::Contains(std::string{rule.title.dutch}));
    CHECK_THAT(show::rules_text(look, true), Catch::Contains(std::string{rule.title.dutch}));
}

TEST_CASE("The list of rules keeps to the width of the terminal", "[show]") {
    std::istringstream lines{show::rules_text({.width = 100}, true)};
    for (std::string line; std::getline(lines, line);)
        CHECK(show::width_of(line) <= 100);
}

TEST_CASE("The catalogue has a row for each rule with as many cells as its header", "[show]") {
    std::istringstream lines{show::rules_markdown()};
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with('|'))
            continue;
        rows += line.starts_with("| `") ? 1 : 0;
        CHECK(std::ranges::count(line, '|') == 7);
    }
    CHECK(rows == rulebook::all_rules().size());
}
