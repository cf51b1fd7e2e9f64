#include "slimfit/show/week_table.hpp"

#include "slimfit/show/day_tables.hpp"
#include "slimfit/show/heading.hpp"
#include "slimfit/show/less_text.hpp"
#include "slimfit/show/session_words.hpp"
#include "slimfit/show/special_days.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

struct Tables {
    const Shown& shown;
    const DayPlan& day;

    std::vector<TextTable> operator()(WholeSchool) const { return {}; }

    std::vector<TextTable> operator()(OfUnit view) const {
        return {unit_day(shown, day, view.unit)};
    }

    std::vector<TextTable> operator()(OfStaff view) const {
        return {staff_day(shown, day, view.staff)};
    }

    std::vector<TextTable> operator()(OfGroup) const { return {place_day(shown, day)}; }

    std::vector<TextTable> operator()(OfZone) const { return {place_day(shown, day)}; }
};

bool is_empty(const TextTable& table) {
    return table.rows.empty();
}

std::string why_empty(const DayPlan& day, Language language) {
    if (!day.away.dutch.empty())
        return day.away.in(language);
    return std::string{Text{"geen sessies", "no sessions"}.in(language)};
}

std::string day_text(const DayPlan& day, const std::vector<TextTable>& tables, const Look& look) {
    auto text = '\n' + inked(long_date(day.date, look.language), Ink::bold, look.colour) + '\n';
    if (!day.free.empty())
        text += day.free + '\n';
    if (day.free.empty() && std::ranges::all_of(tables, is_empty))
        text += inked(why_empty(day, look.language), Ink::faint, look.colour) + '\n';
    for (const auto& table : tables)
        if (!is_empty(table))
            text += rendered(table, look.width, look.colour);
    return text;
}

std::string days_of(const Shown& shown, const View& view, const Look& look) {
    std::string text;
    for (const auto& day : week_plan(shown.school, shown.roster, view))
        text += day_text(day, std::visit(Tables{shown, day}, view), look);
    return text;
}

std::string days_of_school(const Shown& shown, const Look& look) {
    std::vector<WeekPlan> plans;
    for (std::uint32_t row = 0; row < shown.school.units.size(); ++row)
        plans.push_back(week_plan(shown.school, shown.roster, OfUnit{school::UnitId{row}}));
    std::string text;
    for (std::size_t day = 0; !plans.empty() && day < plans.front().size(); ++day) {
        std::vector<DayOfUnit> units;
        for (std::uint32_t row = 0; row < plans.size(); ++row)
            units.push_back({school::UnitId{row}, plans[row][day]});
        text += day_text(plans.front()[day], school_day(shown, units), look);
    }
    return text;
}

std::string open_sessions(const Shown& shown, const Look& look) {
    static constexpr Text heading{"Nog niet geplaatst", "Not placed yet"};
    if (shown.roster.open.empty())
        return {};
    auto text = '\n' + inked(heading.in(look.language), Ink::red, look.colour) + '\n';
    for (const auto& open : shown.roster.open)
        text += "  " + words_of(open, shown) + '\n';
    return text;
}

std::string notices(const Shown& shown, const View& view, const Look& look) {
    std::string text;
    if (const auto warning = incomplete(*shown.remarks); !warning.dutch.empty())
        text +=
            inked(
                std::string{broken_mark} + ' ' + warning.in(look.language), Ink::red, look.colour
            ) +
            '\n';
    for (const auto& day :
         special_days(shown.school, shown.roster.week, unit_of(view, shown.roster)))
        text += "  " + day.in(look.language) + '\n';
    return text;
}

std::string less_than_usual(const Shown& shown, const Look& look) {
    const auto lines = less_text(shown.remarks->less, look);
    return lines.empty() ? lines : '\n' + lines;
}

/// The signs that stand in a text, and what they mean.
std::string signs_in(const std::string& days, const Look& look) {
    static constexpr Text responsible{"verantwoordelijke leerkracht", "responsible teacher"};
    std::string signs;
    const auto explain = [&](std::string_view mark, const Text& meaning) {
        if (days.find(mark) != std::string::npos)
            signs.append(signs.empty() ? "" : "   ")
                .append(mark)
                .append(" ")
                .append(meaning.in(look.language));
    };
    explain(responsible_mark, responsible);
    explain(broken_mark, broken_meaning);
    return signs.empty() ? signs : '\n' + inked(signs, Ink::faint, look.colour) + '\n';
}

}  // namespace

std::string week_table(
    const school::School& school,
    const roster::Roster& roster,
    const View& view,
    const Look& look,
    const Remarks& remarks
) {
    const Shown shown{school, roster, look.language, &remarks};
    const auto heading = subject_of(view, shown) + " \u00B7 " + week_heading(shown);
    const auto days = std::holds_alternative<WholeSchool>(view) ? days_of_school(shown, look)
                                                                : days_of(shown, view, look);
    return inked(heading, Ink::bold, look.colour) + '\n' + notices(shown, view, look) + days +
           open_sessions(shown, look) + less_than_usual(shown, look) + signs_in(days, look);
}

}  // namespace slimfit::show
