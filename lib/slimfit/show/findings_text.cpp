#include "slimfit/show/findings_text.hpp"

#include "slimfit/show/rule_totals.hpp"
#include "slimfit/show/text_table.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using rulebook::Finding;
using rulebook::Hardness;
using rulebook::Rule;

/// "hard · wet · ATW art. 5:4"
std::string origin_line(const Rule& rule, Hardness hardness, Language language) {
    static constexpr std::string_view between = " \u00B7 ";
    std::string line{name_of(hardness).in(language)};
    line.append(between).append(name_of(rule.origin).in(language));
    return rule.source.empty() ? line : line.append(between).append(rule.source);
}

std::string when(const Finding& finding, Language language) {
    std::string when;
    if (finding.date)
        when = short_date(*finding.date, language);
    if (finding.time)
        when += (when.empty() ? "" : " ") + clock_times(*finding.time);
    return when;
}

/// The sentence of a finding; the moment that its own column tells is not told again in brackets.
std::string sentence_beside_when(const Finding& finding, Language language) {
    auto sentence = finding.sentence().in(language);
    const auto moment = std::ranges::find(finding.facts, "when", &Fact::place);
    if (!finding.date || moment == finding.facts.end())
        return sentence;
    const auto bracketed = " (" + moment->value.in(language) + ")";
    if (const auto place = sentence.find(bracketed); place != std::string::npos)
        sentence.erase(place, bracketed.size());
    return sentence;
}

/// Names of the people concerned whom the sentence does not name itself.
std::string
people_beside(const Finding& finding, const std::string& sentence, const school::School& school) {
    std::string people;
    for (const auto& code : finding.staff) {
        const auto found = std::ranges::find(school.staff, code, &school::StaffMember::code);
        const auto& name = found == school.staff.end() ? code : found->display_name();
        if (sentence.find(name) == std::string::npos)
            people += (people.empty() ? "" : ", ") + name;
    }
    return people;
}

Cell words_of(const Finding& finding, const school::School& school, Language language) {
    auto sentence = sentence_beside_when(finding, language);
    const auto people = people_beside(finding, sentence, school);
    auto words = cell(std::move(sentence));
    if (!people.empty())
        words.push_back({people, Ink::faint});
    return words;
}

/// So many soft findings of one rule can be taken in; the rest changes nothing about what to do.
constexpr std::size_t most_listed = 20;

/// Keeps the dearest, dearest first; nothing changes when there are not too many. What is left out.
std::vector<const Finding*> take_out_cheapest(std::vector<const Finding*>& findings) {
    if (findings.size() <= most_listed)
        return {};
    std::ranges::stable_sort(findings, std::ranges::greater{}, &Finding::cost);
    const auto cut = findings.begin() + most_listed;
    std::vector<const Finding*> cheapest{cut, findings.end()};
    findings.erase(cut, findings.end());
    return cheapest;
}

std::string left_out_line(const std::vector<const Finding*>& findings, Language language) {
    static constexpr Text line{
        "  … en nog {count}, samen {points} {points|punt|punten}; alles met --all",
        "  … and {count} more, {points} {points|point|points} together; all with --all"};
    if (findings.empty())
        return {};
    std::int64_t points = 0;
    for (const auto* finding : findings)
        points += finding->cost;
    return filled(line, {{"count", std::ssize(findings)}, {"points", points}}).in(language) + '\n';
}

std::string amount_of(const Finding& finding) {
    return finding.hardness == Hardness::soft ? std::to_string(finding.cost) : "";
}

/// The findings of one rule that are hard, or those that are soft.
std::string group_text(
    const Rule& rule,
    std::vector<const Finding*> findings,
    const school::School& school,
    const Look& look,
    Listing listing
) {
    const auto hardness = findings.front()->hardness;
    const bool shortens = hardness == Hardness::soft && listing == Listing::dearest;
    const auto left_out = shortens ? take_out_cheapest(findings) : std::vector<const Finding*>{};
    const auto ink = hardness == Hardness::hard ? Ink::red : Ink::yellow;
    const std::string title{rule.title.in(look.language)};
    TextTable table{.columns = {{}, {}, {}, {"", Align::right}}};
    for (const auto* finding : findings)
        table.rows.push_back(
            {{},
             cell(when(*finding, look.language)),
             words_of(*finding, school, look.language),
             cell(amount_of(*finding), Ink::faint)}
        );
    return inked(title, ink, look.colour) + "  [" + std::string{rule.id} + "]\n" +
           inked(origin_line(rule, hardness, look.language), Ink::faint, look.colour) + '\n' +
           rendered(table, look.width, look.colour) + left_out_line(left_out, look.language) + '\n';
}

std::string groups_of(
    Hardness hardness,
    const school::School& school,
    const std::vector<Finding>& findings,
    const Look& look,
    Listing listing = Listing::all
) {
    std::string text;
    for (const auto& rule : rulebook::all_rules()) {
        std::vector<const Finding*> of_rule;
        for (const auto& finding : findings)
            if (rulebook::index_of(*finding.rule) == rulebook::index_of(rule) &&
                finding.hardness == hardness)
                of_rule.push_back(&finding);
        if (!of_rule.empty())
            text += group_text(rule, std::move(of_rule), school, look, listing);
    }
    return text;
}

std::string totals_line(const std::vector<Finding>& findings, Language language) {
    static constexpr Text line{
        "Hard: {hard} {hard|bevinding|bevindingen}. Zacht: {soft} {soft|bevinding|bevindingen}, "
        "samen {cost} {cost|punt|punten}.",
        "Hard: {hard} {hard|finding|findings}. Soft: {soft} {soft|finding|findings}, {cost} "
        "{cost|point|points} together."};
    const auto total = sum_of(rule_totals(findings));
    return filled(
               line, {{"hard", total.hard}, {"soft", total.soft}, {"cost", total.points}}
           ).in(language) +
           '\n';
}

}  // namespace

std::string findings_text(
    const school::School& school,
    const std::vector<Finding>& findings,
    const Look& look,
    Listing listing
) {
    const auto totals = totals_line(findings, look.language);
    if (findings.empty())
        return totals;
    return totals + '\n' + groups_of(Hardness::hard, school, findings, look) +
           groups_of(Hardness::soft, school, findings, look, listing) + totals;
}

std::string findings_per_rule(const std::vector<Finding>& findings, const Look& look) {
    const auto word = [&](const Text& text) { return std::string{text.in(look.language)}; };
    TextTable table{
        .columns = {
            {word({"regel", "rule"})},
            {word({"van", "whose"})},
            {word({"hard", "hard"}), Align::right},
            {word({"zacht", "soft"}), Align::right},
            {word({"punten", "points"}), Align::right}}};
    const auto number = [](std::int64_t count, Ink ink) {
        return count == 0 ? cell("\u2013", Ink::faint) : cell(std::to_string(count), ink);
    };
    for (const auto& total : rule_totals(findings))
        if (total.hard + total.soft > 0)
            table.rows.push_back(
                {cell(word(total.rule->title)),
                 cell(word(name_of(total.rule->origin))),
                 number(total.hard, Ink::red),
                 number(total.soft, Ink::plain),
                 number(total.points, Ink::plain)}
            );
    return (table.rows.empty() ? "" : rendered(table, look.width, look.colour)) +
           totals_line(findings, look.language);
}

std::string findings_in_short(
    const school::School& school, const std::vector<Finding>& findings, const Look& look
) {
    return groups_of(Hardness::hard, school, findings, look) + findings_per_rule(findings, look);
}

}  // namespace slimfit::show
