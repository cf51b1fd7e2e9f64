#include "slimfit/core/contract.hpp"
#include "slimfit/rulebook/finding.hpp"
#include "slimfit/rulebook/rule.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <string>

using namespace slimfit;
using rulebook::all_rules;
using rulebook::Hardness;
using rulebook::Origin;

namespace {

std::set<std::string> places(std::string_view words) {
    static const std::regex braces{R"(\{([^}|]*)(\|[^}]*)?\})"};
    const std::string copy{words};
    std::set<std::string> names;
    for (std::sregex_iterator at{copy.begin(), copy.end(), braces}, end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

}  // namespace

TEST_CASE("Every rule has an id of its own, in words joined by hyphens", "[rulebook]") {
    std::set<std::string_view> ids;
    for (const auto& rule : all_rules()) {
        CAPTURE(rule.id);
        CHECK(std::regex_match(std::string{rule.id}, std::regex{"[a-z]+(-[a-z]+)*"}));
        CHECK(ids.insert(rule.id).second);
    }
}

TEST_CASE("Both sentences of a finding name the same facts, of the known ones", "[rulebook]") {
    const std::set<std::string> known{
        "who",
        "what",
        "group",
        "zone",
        "when",
        "measured",
        "allowed",
        "measured-hours",
        "allowed-hours",
        "wish"};
    for (const auto& rule : all_rules()) {
        CAPTURE(rule.id);
        const auto dutch = places(rule.finding.dutch);
        CHECK(dutch == places(rule.finding.english));
        CHECK_FALSE(dutch.empty());
        CHECK(std::ranges::includes(known, dutch));
        CHECK(places(rule.title.dutch).empty());
        CHECK(places(rule.title.english).empty());
    }
}

TEST_CASE(
    "Hard rules stand before soft ones, and only soft ones weigh more than one", "[rulebook]"
) {
    const auto rules = all_rules();
    CHECK(std::ranges::is_sorted(rules, {}, &rulebook::Rule::hardness));
    for (const auto& rule : rules) {
        CAPTURE(rule.id);
        CHECK(rule.weight >= 1);
        CHECK((rule.hardness == Hardness::soft || rule.weight == 1));
    }
}

TEST_CASE("Law and CAO name an article that anybody can look up; no agreement does", "[rulebook]") {
    for (const auto& rule : all_rules()) {
        CAPTURE(rule.id);
        CHECK((rule.origin == Origin::law) == (rule.source.find(" art. ") != rule.source.npos));
        CHECK((rule.origin == Origin::cao) == rule.source.starts_with("CAO PO"));
        CHECK(rule.source.find(".md") == rule.source.npos);
    }
}

TEST_CASE("Law and CAO are never soft, and a wish is never hard", "[rulebook]") {
    for (const auto& rule : all_rules()) {
        CAPTURE(rule.id);
        if (rule.origin == Origin::law || rule.origin == Origin::cao)
            CHECK(rule.hardness == Hardness::hard);
        if (rule.origin == Origin::wish)
            CHECK(rule.hardness == Hardness::soft);
    }
}

TEST_CASE("Law speaks through the rules of domain.md that are hard by law", "[rulebook]") {
    for (const auto* id :
         {"pupil-nowhere",
          "unsupervised",
          "break",
          "shift-length",
          "week-length",
          "daily-rest",
          "teaching-qualified",
          "gym-qualified",
          "gym-minutes",
          "lunch-trained",
          "first-aid-cover"}) {
        CAPTURE(id);
        CHECK(rulebook::rule(id).origin == Origin::law);
    }
    for (const auto* id : {"working-time", "lesson-hours"}) {
        CAPTURE(id);
        CHECK(rulebook::rule(id).origin == Origin::cao);
    }
}

TEST_CASE("Only quantities of a week are scaled in a short one", "[rulebook]") {
    CHECK(rulebook::rule("gym-minutes").short_week == rulebook::ShortWeek::scaled);
    CHECK(rulebook::rule("subject-minutes").short_week == rulebook::ShortWeek::scaled);
    CHECK(rulebook::rule("break").short_week == rulebook::ShortWeek::unchanged);
    CHECK(rulebook::rule("person-twice").short_week == rulebook::ShortWeek::unchanged);
}

TEST_CASE("A rule is found by its id and knows its row", "[rulebook]") {
    const auto rules = all_rules();
    for (std::size_t row = 0; row < rules.size(); ++row) {
        CHECK(rulebook::find_rule(rules[row].id) == &rules[row]);
        CHECK(rulebook::index_of(rulebook::rule(rules[row].id)) == row);
    }
    CHECK(rulebook::find_rule("no-such-rule") == nullptr);
    CHECK_THROWS_AS(rulebook::rule("no-such-rule"), ContractViolation);
}

TEST_CASE("Each origin has a name of its own", "[rulebook]") {
    CHECK(rulebook::name_of(Origin::law).dutch == "wet");
    CHECK(rulebook::name_of(Origin::cao).dutch == "CAO");
    CHECK(rulebook::name_of(Origin::school).english == "school agreement");
    CHECK(rulebook::name_of(Origin::wish).english == "wish");
}

TEST_CASE("A finding says its facts in the words of its rule", "[rulebook]") {
    const rulebook::Finding finding{
        .rule = &rulebook::rule("break"),
        .facts = {
            {"who", "Anja"},
            {"when", Message{"maandag", "Monday"}},
            {"measured", "0"},
            {"allowed", "30"}}};
    CHECK(
        finding.sentence().dutch ==
        "Anja heeft op maandag 0 minuten vrije pauze; nodig zijn 30 minuten, niet aan het begin of "
        "het eind van de dag."
    );
    CHECK(
        finding.sentence().english ==
        "Anja has 0 free minutes of break on Monday; 30 are needed, not at the ends of the day."
    );
}
