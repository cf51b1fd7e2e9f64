#include "slimfit/show/rules_text.hpp"

#include "slimfit/rulebook/rule.hpp"
#include "slimfit/show/text_table.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

using rulebook::Hardness;
using rulebook::Rule;

std::string in(const Text& text, Language language) {
    return std::string{text.in(language)};
}

Cell words_of(const Rule& rule, const Look& look, bool both_languages) {
    auto words = cell(in(rule.title, look.language));
    if (both_languages) {
        const auto other = look.language == Language::dutch ? Language::english : Language::dutch;
        words.push_back({in(rule.title, other)});
    }
    if (!rule.source.empty())
        words.push_back({std::string{rule.source}, Ink::faint});
    return words;
}

/// Bars would end a cell of a Markdown table.
std::string markdown_cell(std::string_view text) {
    std::string escaped;
    for (const char letter : text) {
        if (letter == '|' || letter == '\\')
            escaped += '\\';
        escaped += letter;
    }
    return escaped;
}

std::string markdown_row(const Rule& rule) {
    std::string row = "| `" + std::string{rule.id} + "` ";
    for (const auto& text :
         {in(name_of(rule.origin), Language::dutch) + " / " +
              in(name_of(rule.origin), Language::english),
          std::string{rule.source},
          std::string{rule.title.dutch},
          std::string{rule.title.english}})
        row += "| " + markdown_cell(text) + ' ';
    row += rule.hardness == Hardness::soft
               ? "| " + std::to_string(rule.weight)
               : "| " + in(name_of(rule.short_week), Language::dutch) + " / " +
                     in(name_of(rule.short_week), Language::english);
    return row + " |\n";
}

std::string markdown_table(Hardness hardness) {
    const std::string last =
        hardness == Hardness::soft ? "Gewicht / weight" : "In een korte week / in a short week";
    std::string table = "| Id | Van / whose | Bron / source | Regel | Rule | " + last +
                        " |\n| --- | --- | --- | --- | --- | --- |\n";
    for (const auto& rule : rulebook::all_rules())
        if (rule.hardness == hardness)
            table += markdown_row(rule);
    return table;
}

}  // namespace

std::string rules_text(const Look& look, bool both_languages) {
    const auto word = [&](const Text& text) { return in(text, look.language); };
    TextTable table{
        .columns = {
            {word({"regel", "rule"})},
            {word({"hard of zacht", "hard or soft"})},
            {word({"van", "whose"})},
            {word({"zin en bron", "sentence and source"})}}};
    for (const auto& rule : rulebook::all_rules()) {
        const auto ink = rule.hardness == Hardness::hard ? Ink::red : Ink::plain;
        table.rows.push_back(
            {cell(std::string{rule.id}, Ink::bold),
             cell(word(name_of(rule.hardness)), ink),
             cell(word(name_of(rule.origin))),
             words_of(rule, look, both_languages)}
        );
    }
    return rendered(table, look.width, look.colour);
}

std::string rules_markdown() {
    return "# Regels / rules\n\n"
           "Gemaakt uit het regelboek van SlimFit; verander het daar. "
           "Made from the rulebook of SlimFit; change it there.\n\n"
           "## Hard\n\n" +
           markdown_table(Hardness::hard) + "\n## Zacht / soft\n\n" +
           markdown_table(Hardness::soft);
}

}  // namespace slimfit::show
