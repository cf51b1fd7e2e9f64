#include "slimfit/show/findings_text.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

using namespace slimfit;
using Catch::Contains;
using rulebook::Finding;
using rulebook::Hardness;
using support::small_week;

namespace {

Finding no_break() {
    return {
        .rule = &rulebook::rule("break"),
        .hardness = Hardness::hard,
        .date = calendar::Date::parse("2026-11-23"),
        .time = support::span("08:00", "16:30"),
        .staff = {"S1"},
        .cost = 15,
        .facts = {{"who", "Anja"}, {"when", "maandag"}, {"measured", 15}, {"allowed", 30}}};
}

Finding unfair(std::int64_t cost) {
    return {
        .rule = &rulebook::rule("fair-load"),
        .hardness = Hardness::soft,
        .staff = {"S2"},
        .cost = cost,
        .facts = {{"who", "Bram"}, {"measured", 100}, {"allowed", 114}}};
}

Finding zone_twice() {
    return {
        .rule = &rulebook::rule("zone-twice"),
        .hardness = Hardness::hard,
        .staff = {"S1", "S9"},
        .facts = {{"zone", "lokaal 1"}, {"what", "Rekenen 1"}, {"when", "maandag"}}};
}

std::string text(const std::vector<Finding>& findings, show::Look look = {.width = 200}) {
    return show::findings_text(small_week().school, findings, look);
}

}  // namespace

TEST_CASE("A finding is told with its rule, whose it is, when and its sentence", "[show]") {
    const auto told = text({no_break()});
    CHECK_THAT(told, Contains(std::string{rulebook::rule("break").title.dutch} + "  [break]\n"));
    CHECK_THAT(told, Contains("hard · wet · " + std::string{rulebook::rule("break").source}));
    CHECK_THAT(told, Contains("  ma 23 nov 08:00–16:30  Anja heeft op maandag 15 minuten"));
    CHECK_THAT(
        text({no_break()}, {.language = Language::english, .width = 200}), Contains("hard · law")
    );
}

TEST_CASE("The moment of a finding stands in its own column only", "[show]") {
    const Finding late{
        .rule = &rulebook::rule("core-early"),
        .hardness = Hardness::soft,
        .date = calendar::Date::parse("2026-11-23"),
        .time = support::span("09:10", "09:40"),
        .facts = {{"what", "Instructie"}, {"when", "maandag 09:10-09:40"}, {"measured", 40}}};
    CHECK_THAT(
        text({late}), Contains("ma 23 nov 09:10–09:40  Instructie begint 40 minuten na het begin")
    );
}

TEST_CASE("A finding without a column for its moment tells it in its sentence", "[show]") {
    const Finding late{
        .rule = &rulebook::rule("core-early"),
        .hardness = Hardness::soft,
        .facts = {{"what", "Instructie"}, {"when", "maandag 09:10-09:40"}, {"measured", 40}}};
    CHECK_THAT(text({late}), Contains("Instructie (maandag 09:10-09:40) begint"));
}

TEST_CASE("Hard findings stand before soft ones, and the totals first and last", "[show]") {
    const auto told = text({unfair(3), no_break()});
    CHECK(told.find("[break]") < told.find("[fair-load]"));
    const std::string totals{"Hard: 1 bevinding. Zacht: 1 bevinding, samen 3 punten.\n"};
    CHECK_THAT(told, Catch::StartsWith(totals) && Catch::EndsWith(totals));
}

TEST_CASE("Findings of one rule stand together", "[show]") {
    const auto told = text({no_break(), zone_twice(), no_break()});
    CHECK(told.find("[break]") == told.rfind("[break]"));
}

TEST_CASE("A school agreement with a weight is told as soft", "[show]") {
    auto finding = zone_twice();
    finding.hardness = Hardness::soft;
    CHECK_THAT(text({finding}), Contains("zacht · schoolafspraak"));
}

TEST_CASE(
    "People whom the sentence does not name stand beside it, by name or else by code", "[show]"
) {
    CHECK_THAT(text({zone_twice()}), Contains("Anja, S9"));
}

TEST_CASE("Without findings there are the totals only", "[show]") {
    CHECK(text({}) == "Hard: 0 bevindingen. Zacht: 0 bevindingen, samen 0 punten.\n");
}

TEST_CASE("Findings per rule are counted and added up", "[show]") {
    const auto told = show::findings_per_rule({unfair(3), unfair(4), no_break()}, {.width = 200});
    CHECK_THAT(told, Contains("De werklast is naar rato van de aanstelling verdeeld"));
    CHECK_THAT(told, Contains("schoolafspraak     –      2       7"));
    CHECK_THAT(told, Contains("wet                1      –       –"));
}

TEST_CASE("In short, hard findings stand one by one and soft ones as a line per rule", "[show]") {
    const auto told = show::findings_in_short(
        small_week().school, {unfair(3), unfair(4), no_break()}, {.width = 200}
    );
    CHECK_THAT(told, Contains("[break]") && !Contains("[fair-load]"));
    CHECK_THAT(told, Contains("schoolafspraak     –      2       7"));
    CHECK_THAT(told, Contains("Hard: 1 bevinding. Zacht: 2 bevindingen, samen 7 punten."));
}

TEST_CASE("Of a rule with many soft findings the dearest are told, and all when asked", "[show]") {
    std::vector<Finding> findings{unfair(30)};
    findings.insert(findings.end(), 24, unfair(2));
    CHECK_THAT(text(findings), Contains("  … en nog 5, samen 10 punten; alles met --all\n"));
    CHECK_THAT(text(findings), Contains("  30\n"));
    const auto all =
        show::findings_text(small_week().school, findings, {.width = 200}, show::Listing::all);
    CHECK_THAT(all, !Contains("--all"));
    CHECK_THAT(text(std::vector<Finding>(25, no_break())), !Contains("--all"));
}

TEST_CASE("A comparison says how much better or worse the week is than the other", "[show]") {
    const auto told = show::comparison_table(
        {"gepland", {unfair(12)}}, {"met de hand", {unfair(10), no_break()}}, {.width = 200}
    );
    CHECK_THAT(told, Contains("gepland breekt 1 keer minder een harde regel dan met de hand.\n"));
    CHECK_THAT(told, Contains("gepland is 2 punten slechter dan met de hand.\n"));
    CHECK_THAT(
        show::comparison_table(
            {"week", {}}, {"week", {}}, {.language = Language::english, .width = 200}
        ),
        Contains("week has as many points as week.\n")
    );
}

TEST_CASE("A comparison shows each soft rule and each broken one, better and worse", "[show]") {
    const auto told = show::comparison_table(
        {"gepland", {unfair(12)}}, {"met de hand", {unfair(10), no_break()}}, {.width = 200}
    );
    for (const auto& rule : rulebook::all_rules())
        if (rule.hardness == Hardness::soft && rule.id != "stability")
            CHECK_THAT(told, Contains(std::string{rule.title.dutch}));
    CHECK_THAT(told, !Contains(std::string{rulebook::rule("stability").title.dutch}));
    CHECK_THAT(told, Contains("gepland  met de hand"));
    CHECK_THAT(told, Contains("12           10        +2  slechter\n"));
    CHECK_THAT(told, Contains("–            1        -1  beter\n"));
    CHECK_THAT(told, !Contains(std::string{rulebook::rule("zone-twice").title.dutch}));
}
