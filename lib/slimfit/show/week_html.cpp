#include "slimfit/show/week_html.hpp"

#include "slimfit/school/day.hpp"
#include "slimfit/school/role_name.hpp"
#include "slimfit/show/heading.hpp"
#include "slimfit/show/numbers.hpp"
#include "slimfit/show/print_fit.hpp"
#include "slimfit/show/sheet_parts.hpp"
#include "slimfit/show/special_days.hpp"
#include "slimfit/show/words.hpp"

#include <algorithm>
#include <string_view>

namespace slimfit::show {

/// The bytes of week.css, embedded when the program is built.
extern const std::string_view week_css;

namespace {

const std::vector<Attribute> plain;

/// "90 leerlingen: BB1 23, BB2 22"
std::string pupils_of_unit(const Shown& shown, school::UnitId unit) {
    const auto monday = shown.roster.week.monday();
    std::size_t pupils = 0;
    std::string groups;
    for (const auto group : shown.school[unit].base_groups) {
        const auto here = pupils_of(shown.school, group, monday).size();
        const auto& base_group = shown.school[group];
        pupils += here;
        groups += (groups.empty() ? ": " : ", ") +
                  (base_group.name.empty() ? base_group.code : base_group.name) + ' ' +
                  std::to_string(here);
    }
    return std::to_string(pupils) + shown.word({" leerlingen", " pupils"}) + groups;
}

std::string about(const Shown& shown, const View& view) {
    if (const auto* unit = std::get_if<OfUnit>(&view))
        return pupils_of_unit(shown, unit->unit);
    if (const auto* staff = std::get_if<OfStaff>(&view))
        return shown.word(name_of(shown.school[staff->staff].role));
    if (const auto* group = std::get_if<OfGroup>(&view))
        return std::to_string(shown.roster[group->group].pupils.size()) +
               shown.word({" leerlingen", " pupils"});
    return {};
}

/// On each page on the wall: whether it can be relied on, and what is different.
Markup notices(const Shown& shown, const View& view) {
    Markup notices;
    if (const auto warning = incomplete(*shown.remarks); !warning.dutch.empty())
        notices += element(
            "p",
            "incomplete",
            Markup::text(std::string{broken_mark} + ' ' + warning.in(shown.language))
        );
    Markup days;
    for (const auto& day :
         special_days(shown.school, shown.roster.week, unit_of(view, shown.roster)))
        days += element("li", plain, Markup::text(day.in(shown.language)));
    return days.empty() ? notices : notices + element("ul", "special", days);
}

Markup sheet_heading(const Shown& shown, const View& view, std::string_view level) {
    auto heading = element(level, plain, Markup::text(subject_of(view, shown)));
    heading += element("p", "week-of", Markup::text(week_heading(shown)));
    if (const auto facts = about(shown, view); !facts.empty())
        heading += element("p", "facts", Markup::text(facts));
    heading += element("p", "school", Markup::text(subject_of(WholeSchool{}, shown)));
    return element("header", plain, heading) + notices(shown, view);
}

/// A table wider than the screen moves sideways by itself, also by keyboard.
Markup scroller(const std::string& class_name, const std::string& label, const Markup& table) {
    return element(
        "div",
        {{"class", "scroller " + class_name},
         {"role", "region"},
         {"tabindex", "0"},
         {"aria-label", label}},
        table
    );
}

std::string points(int hundredths) {
    return decimal(hundredths, 2, Language::english) + "pt";
}

/// Page by page on paper: the week, and what adults have beside the groups.
std::string sizes(const PrintFit& fit) {
    return "--week-size: " + points(fit.week) + "; --strip-size: " + points(fit.strip);
}

/// Of a unit: what adults have beside the groups, and when.
Markup strip_part(const Shown& shown, const OfUnit& of, const UnitStrip& strip) {
    const auto table = unit_strip_table(shown, of.unit, strip);
    if (table.empty())
        return {};
    const auto name =
        shown.school[of.unit].name +
        shown.word({", pauzes, gesprekken en overleg", ", breaks, coach talks and meetings"});
    return scroller("people-part", name, table);
}

Markup
week_part(const Shown& shown, const View& view, const WeekPlan& days, std::string_view level) {
    return sheet_heading(shown, view, level) +
           scroller("week-part", subject_of(view, shown), week_grid_table(shown, days)) +
           legend(shown, days);
}

/// A week too full for one page stands once for the screen, and page by page for paper.
Markup week_parts(
    const Shown& shown,
    const View& view,
    const WeekPlan& plan,
    const PrintFit& fit,
    std::string_view level
) {
    const auto whole = week_part(shown, view, plan, level);
    if (fit.pages.size() == 1)
        return whole;
    auto parts = element("div", "screen", whole);
    for (const auto& page : fit.pages)
        parts += element("div", "paper", week_part(shown, view, page, level));
    return parts;
}

/// A page on the wall. The level of its heading depends on whether it is the whole file.
Markup sheet(const Shown& shown, const View& view, const std::string& id, std::string_view level) {
    auto plan = week_plan(shown.school, shown.roster, view);
    const auto* of = std::get_if<OfUnit>(&view);
    const auto strip = of ? taken_apart(shown, of->unit, plan) : UnitStrip{};
    const auto fit = print_fit(shown, plan, strip);
    const auto under = of ? strip_part(shown, *of, strip) : Markup{};
    return element(
        "section",
        {{"class", "sheet"}, {"id", id}, {"style", sizes(fit)}},
        week_parts(shown, view, plan, fit, level) + under
    );
}

Markup open_sessions(const Shown& shown) {
    if (shown.roster.open.empty())
        return {};
    Markup items;
    for (const auto& open : shown.roster.open)
        items += element("li", plain, Markup::text(words_of(open, shown)));
    return element(
        "section",
        "open",
        element("h2", plain, Markup::text(shown.word({"Nog niet geplaatst", "Not placed yet"}))) +
            element("ul", plain, items)
    );
}

Markup less_than_usual(const Shown& shown) {
    if (shown.remarks->less.empty())
        return {};
    Markup items;
    for (const auto& less : shown.remarks->less)
        items += element("li", plain, Markup::text(less.in(shown.language)));
    return element(
        "section",
        "less",
        element("h2", plain, Markup::text(shown.word(less_heading))) + element("ul", plain, items)
    );
}

std::string id_of(std::size_t unit) {
    return "unit-" + std::to_string(unit + 1);
}

Markup links_to_units(const Shown& shown) {
    Markup links;
    for (std::size_t unit = 0; unit < shown.school.units.size(); ++unit)
        links += element(
            "li",
            plain,
            element("a", {{"href", "#" + id_of(unit)}}, Markup::text(shown.school.units[unit].name))
        );
    return element(
        "nav", {{"aria-label", shown.word({"Units", "Units"})}}, element("ul", plain, links)
    );
}

Markup sheets_of_units(const Shown& shown) {
    Markup sheets;
    for (std::uint32_t unit = 0; unit < shown.school.units.size(); ++unit)
        sheets += sheet(shown, OfUnit{school::UnitId{unit}}, id_of(unit), "h2");
    return sheets;
}

Markup body(const Shown& shown, const View& view) {
    if (!std::holds_alternative<WholeSchool>(view))
        return element(
            "main",
            plain,
            sheet(shown, view, "sheet", "h1") + open_sessions(shown) + less_than_usual(shown)
        );
    const auto heading = element("h1", plain, Markup::text(subject_of(view, shown))) +
                         element("p", "week-of", Markup::text(week_heading(shown))) +
                         links_to_units(shown);
    return element("header", "page", heading) +
           element(
               "main", plain, sheets_of_units(shown) + open_sessions(shown) + less_than_usual(shown)
           );
}

Markup head(const Shown& shown, const View& view) {
    const auto title = subject_of(view, shown) + ", " + week_heading(shown);
    return element(
        "head",
        plain,
        Markup::written("<meta charset=\"utf-8\">"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        "<meta name=\"robots\" content=\"noindex\">"
                        "<link rel=\"icon\" href=\"data:,\">") +
            element("title", plain, Markup::text(title)) +
            element("style", plain, Markup::written(week_css))
    );
}

}  // namespace

std::string week_html(
    const school::School& school,
    const roster::Roster& roster,
    const View& view,
    Language language,
    const Remarks& remarks
) {
    const Shown shown{school, roster, language, &remarks};
    const std::string code = language == Language::dutch ? "nl" : "en";
    return "<!doctype html>\n" +
           element(
               "html",
               {{"lang", code}},
               head(shown, view) + element("body", plain, body(shown, view))
           )
               .html() +
           '\n';
}

}  // namespace slimfit::show
