#include "slimfit/show/week_table.hpp"

#include "slimfit/show/day_tables.hpp"
#include "slimfit/show/heading.hpp"
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

std::string day_text(const DayPlan& day, const std::vector<TextTable>& tables, const Look& look) {
    auto text = '\n' + inked(long_date(day.date, look.language), Ink::bold, look.colour) + '\n';
    if (!day.free.empty())
        text += day.free + '\n';
    if (day.free.empty() && std::ranges::all_of(tables, is_empty))
        text +=
            inked(Text{"geen sessies", "no sessions"}.in(look.language), Ink::faint, look.colour) +
            '\n';
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

}  // namespace

std::string week_table(
    const school::School& school, const roster::Roster& roster, const View& view, const Look& look
) {
    const Shown shown{school, roster, look.language};
    const auto heading = subject_of(view, shown) + " \u00B7 " + week_heading(shown);
    return inked(heading, Ink::bold, look.colour) + '\n' +
           (std::holds_alternative<WholeSchool>(view) ? days_of_school(shown, look)
                                                      : days_of(shown, view, look)) +
           open_sessions(shown, look);
}

}  // namespace slimfit::show
