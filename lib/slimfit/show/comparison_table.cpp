#include "slimfit/rulebook/rule.hpp"
#include "slimfit/show/findings_text.hpp"
#include "slimfit/show/rule_totals.hpp"
#include "slimfit/show/text_table.hpp"

namespace slimfit::show {

namespace {

std::string number(std::int64_t count) {
    return count == 0 ? "\u2013" : std::to_string(count);
}

std::string difference(std::int64_t first, std::int64_t second) {
    return first == second ? "=" : (second > first ? "+" : "") + std::to_string(second - first);
}

/// Words, so that nobody needs the colour.
Cell verdict(std::int64_t first, std::int64_t second, const Look& look) {
    static constexpr Text better{"beter", "better"};
    static constexpr Text worse{"slechter", "worse"};
    if (first == second)
        return {};
    const bool is_worse = second > first;
    return cell(
        std::string{(is_worse ? worse : better).in(look.language)}, is_worse ? Ink::red : Ink::green
    );
}

std::vector<Cell> row_of(
    std::string name,
    const RuleTotal& first,
    const RuleTotal& second,
    std::int64_t RuleTotal::*amount,
    const Look& look
) {
    const Text hardness = amount == &RuleTotal::hard ? Text{"hard", "hard"} : Text{"zacht", "soft"};
    return {
        cell(std::move(name)),
        cell(std::string{hardness.in(look.language)}),
        cell(number(first.*amount)),
        cell(number(second.*amount)),
        cell(difference(first.*amount, second.*amount)),
        verdict(first.*amount, second.*amount, look)};
}

}  // namespace

std::string comparison_table(const Compared& first, const Compared& second, const Look& look) {
    const auto word = [&](const Text& text) { return std::string{text.in(look.language)}; };
    TextTable table{
        .columns = {
            {word({"regel", "rule"})},
            {},
            {first.name, Align::right},
            {second.name, Align::right},
            {word({"verschil", "difference"}), Align::right},
            {}}};
    const auto of_first = rule_totals(first.findings);
    const auto of_second = rule_totals(second.findings);
    const auto add =
        [&](const std::string& name, const RuleTotal& one, const RuleTotal& other, auto amount) {
            table.rows.push_back(row_of(name, one, other, amount, look));
        };
    for (std::size_t row = 0; row < of_first.size(); ++row) {
        const auto& one = of_first[row];
        const auto& other = of_second[row];
        const bool is_soft = one.rule->hardness == rulebook::Hardness::soft;
        if (one.hard != 0 || other.hard != 0)
            add(word(one.rule->title), one, other, &RuleTotal::hard);
        if (is_soft || one.soft != 0 || other.soft != 0)
            add(word(one.rule->title), one, other, &RuleTotal::soft);
    }
    add(word({"Samen", "Together"}), sum_of(of_first), sum_of(of_second), &RuleTotal::hard);
    add(word({"Samen", "Together"}), sum_of(of_first), sum_of(of_second), &RuleTotal::soft);
    return rendered(table, look.width, look.colour);
}

}  // namespace slimfit::show
