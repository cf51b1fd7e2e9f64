#include "slimfit/show/heading.hpp"
#include "slimfit/show/people_strip.hpp"
#include "slimfit/show/sheet_parts.hpp"

#include <algorithm>

namespace slimfit::show {

namespace {

const std::vector<Attribute> plain;

Markup moments(const std::vector<Moment>& moments) {
    Markup all;
    for (const auto& [form, words] : moments)
        all += element("span", "moment " + std::string{form}, Markup::text(words)) +
               Markup::written(" ");
    return all;
}

Markup day_cell(const Shown& shown, const PersonDay& day) {
    const auto all = moments(moments_of(shown, day));
    if (!all.empty() || day.present)
        return element("td", plain, all);
    return element("td", "absent", Markup::text(shown.word({"niet aanwezig", "not present"})));
}

Markup row_of(const std::string& name, const Markup& cells) {
    return element("tr", plain, element("th", {{"scope", "row"}}, Markup::text(name)) + cells);
}

Markup meetings_row(const Shown& shown, const UnitStrip& strip) {
    if (std::ranges::all_of(strip.meetings, [](const auto& day) { return day.empty(); }))
        return {};
    Markup cells;
    for (const auto& day : strip.meetings)
        cells += element("td", plain, moments(moments_of(shown, day)));
    return row_of(shown.word({"Overleg", "Meetings"}), cells);
}

/// The strip has a page of its own on paper, which says of which unit and week it is.
Markup caption(const Shown& shown, school::UnitId unit) {
    const auto of = shown.school[unit].name + ", " + week_heading(shown) + " \u00B7 ";
    return element(
        "caption",
        plain,
        element("span", "on-paper", Markup::text(of)) +
            Markup::text(shown.word(
                {"Pauzes, gesprekken en overleg per persoon",
                 "Breaks, coach talks and meetings of each person"}
            ))
    );
}

}  // namespace

Markup unit_strip_table(const Shown& shown, school::UnitId unit, const UnitStrip& strip) {
    auto rows = meetings_row(shown, strip);
    for (const auto& [staff, days] : strip.people) {
        Markup cells;
        for (const auto& day : days)
            cells += day_cell(shown, day);
        rows += row_of(shown.school[staff].display_name(), cells);
    }
    if (rows.empty())
        return {};
    std::vector<calendar::Date> dates;
    for (const auto weekday : calendar::school_days)
        dates.push_back(shown.roster.week.day(weekday));
    return element(
        "table",
        "people",
        caption(shown, unit) + day_headings(shown, {"Wie", "Who"}, dates) +
            element("tbody", plain, rows)
    );
}

}  // namespace slimfit::show
