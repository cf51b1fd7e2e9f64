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
    return line.append(between).append(rule.source);
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

std::string amount_of(const Finding& finding) {
    return finding.hardness == Hardness::soft ? std::to_string(finding.cost) : "";
}

/// The findings of one rule that are hard, or those that are soft.
std::string group_text(
    const Rule& rule,
    const std::vector<const Finding*>& findings,
    const school::School& school,
    const Look& look
) {
    const auto hardness = findings.front()->hardness;
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
           rendered(table, look.width, look.colour) + '\n';
}

std::string groups_of(
    Hardness hardness,
    const school::School& school,
    const std::vector<Finding>& findings,
    const Look& look
) {
    std::string text;
    for (const auto& rule : rulebook::all_rules()) {
        std::vector<const Finding*> of_rule;
        for (const auto& finding : findings)
            if (rulebook::index_of(*finding.rule) == rulebook::index_of(rule) &&
                finding.hardness == hardness)
                of_rule.push_back(&finding);
        if (!of_rule.empty())
            text += group_text(rule, of_rule, school, look);
    }
    return text;
}

std::string totals_line(const std::vector<Finding>& findings, Language language) {
    static constexpr Text line{
        "Hard: {hard} {hard|bevinding|bevindingen}. Zacht: {soft} {soft|bevinding|bevindingen}, "
        "samen {cost} {cost|punt|punten}.",
        "Hard: {hard} {hard|finding|findings}. Soft: {soft} {soft|finding|findings}, {cost} "
        "{cost|point|points} together."};
    const auto hard = std::ranges::count(findings, Hardness::hard, &Finding::hardness);
    const auto soft = std::ranges::count(findings, Hardness::soft, &Finding::hardness);
    const auto total = sum_of(rule_totals(findings));
    return filled(
               line,
               {{"hard", std::int64_t{hard}}, {"soft", std::int64_t{soft}}, {"cost", total.soft}}
           ).in(language) +
           '\n';
}

}  // namespace

std::string findings_text(
    const school::School& school, const std::vector<Finding>& findings, const Look& look
) {
    return groups_of(Hardness::hard, school, findings, look) +
           groups_of(Hardness::soft, school, findings, look) + totals_line(findings, look.language);
}

std::string findings_per_rule(const std::vector<Finding>& findings, const Look& look) {
    const auto word = [&](const Text& text) { return std::string{text.in(look.language)}; };
    TextTable table{
        .columns = {
            {word({"regel", "rule"})},
            {word({"van", "whose"})},
            {word({"bevindingen", "findings"}), Align::right},
            {word({"hard", "hard"}), Align::right},
            {word({"zacht", "soft"}), Align::right}}};
    const auto number = [](std::int64_t count, Ink ink) {
        return count == 0 ? cell("\u2013", Ink::faint) : cell(std::to_string(count), ink);
    };
    for (const auto& total : rule_totals(findings))
        if (total.findings > 0)
            table.rows.push_back(
                {cell(word(total.rule->title)),
                 cell(word(name_of(total.rule->origin))),
                 cell(std::to_string(total.findings)),
                 number(total.hard, Ink::red),
                 number(total.soft, Ink::plain)}
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
