#include "slimfit/rulebook/rule.hpp"
#include "slimfit/show/findings_text.hpp"
#include "slimfit/show/rule_totals.hpp"
#include "slimfit/show/text_table.hpp"

namespace slimfit::show {

namespace {

std::string number(std::int64_t count) {
    return count == 0 ? "\u2013" : std::to_string(count);
}

std::string difference(std::int64_t week, std::int64_t other) {
    return week == other ? "=" : (week > other ? "+" : "") + std::to_string(week - other);
}

/// Words, so that nobody needs the colour.
Cell verdict(std::int64_t week, std::int64_t other, const Look& look) {
    static constexpr Text better{"beter", "better"};
    static constexpr Text worse{"slechter", "worse"};
    if (week == other)
        return {};
    const bool is_worse = week > other;
    return cell(
        std::string{(is_worse ? worse : better).in(look.language)}, is_worse ? Ink::red : Ink::green
    );
}

std::vector<Cell> row_of(
    std::string name,
    const RuleTotal& week,
    const RuleTotal& other,
    std::int64_t RuleTotal::*amount,
    const Look& look
) {
    const Text unit = amount == &RuleTotal::hard ? Text{"hard, bevindingen", "hard, findings"}
                                                 : Text{"zacht, punten", "soft, points"};
    return {
        cell(std::move(name)),
        cell(std::string{unit.in(look.language)}),
        cell(number(week.*amount)),
        cell(number(other.*amount)),
        cell(difference(week.*amount, other.*amount)),
        verdict(week.*amount, other.*amount, look)};
}

/// One of three sentences about an amount of which less is better.
struct Sentences {
    Text better;
    Text worse;
    Text equal;

    [[nodiscard]] const Text& about(std::int64_t week, std::int64_t other) const {
        return week < other ? better : week > other ? worse : equal;
    }
};

constexpr Sentences of_hard{
    {"{week} breekt {count} keer minder een harde regel dan {other}.",
     "{week} breaks a hard rule {count} {count|time|times} less than {other}."},
    {"{week} breekt {count} keer vaker een harde regel dan {other}.",
     "{week} breaks a hard rule {count} {count|time|times} more than {other}."},
    {"{week} breekt even vaak een harde regel als {other}.",
     "{week} breaks a hard rule as often as {other}."}};

constexpr Sentences of_soft{
    {"{week} is {count} {count|punt|punten} beter dan {other}.",
     "{week} is {count} {count|point|points} better than {other}."},
    {"{week} is {count} {count|punt|punten} slechter dan {other}.",
     "{week} is {count} {count|point|points} worse than {other}."},
    {"{week} heeft evenveel punten als {other}.", "{week} has as many points as {other}."}};

/// What is to be known about the two as a whole; of the hard rules only when one is broken.
std::string in_words(
    const Compared& week,
    const Compared& other,
    const RuleTotal& of_week,
    const RuleTotal& of_other,
    Language language
) {
    const auto line = [&](const Sentences& sentences, std::int64_t one, std::int64_t beside) {
        return filled(
                   sentences.about(one, beside),
                   {{"week", week.name},
                    {"other", other.name},
                    {"count", one > beside ? one - beside : beside - one}}
               ).in(language) +
               '\n';
    };
    const auto soft = line(of_soft, of_week.points, of_other.points);
    return of_week.hard + of_other.hard == 0 ? soft
                                             : line(of_hard, of_week.hard, of_other.hard) + soft;
}

}  // namespace

std::string comparison_table(const Compared& week, const Compared& other, const Look& look) {
    const auto word = [&](const Text& text) { return std::string{text.in(look.language)}; };
    TextTable table{
        .columns = {
            {word({"regel", "rule"})},
            {},
            {week.name, Align::right},
            {other.name, Align::right},
            {word({"verschil", "difference"}), Align::right},
            {}}};
    const auto totals_of_week = rule_totals(week.findings);
    const auto totals_of_other = rule_totals(other.findings);
    const auto add =
        [&](const std::string& name, const RuleTotal& one, const RuleTotal& beside, auto amount) {
            table.rows.push_back(row_of(name, one, beside, amount, look));
        };
    for (std::size_t row = 0; row < totals_of_week.size(); ++row) {
        const auto& one = totals_of_week[row];
        const auto& beside = totals_of_other[row];
        // Likeness to a week before costs nothing when there was none to be like.
        const bool is_soft =
            one.rule->hardness == rulebook::Hardness::soft && one.rule->id != "stability";
        if (one.hard != 0 || beside.hard != 0)
            add(word(one.rule->title), one, beside, &RuleTotal::hard);
        if (is_soft || one.points != 0 || beside.points != 0)
            add(word(one.rule->title), one, beside, &RuleTotal::points);
    }
    const auto of_week = sum_of(totals_of_week);
    const auto of_other = sum_of(totals_of_other);
    add(word({"Samen", "Together"}), of_week, of_other, &RuleTotal::hard);
    add(word({"Samen", "Together"}), of_week, of_other, &RuleTotal::points);
    return rendered(table, look.width, look.colour) + '\n' +
           in_words(week, other, of_week, of_other, look.language);
}

}  // namespace slimfit::show
