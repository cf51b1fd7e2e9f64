#include "slimfit/check/check.hpp"
#include "slimfit/formats/write_file.hpp"
#include "slimfit/planning/less_in_words.hpp"
#include "slimfit/show/view.hpp"
#include "slimfit/show/week_html.hpp"
#include "slimfit/show/week_table.hpp"

#include "commands.hpp"
#include "holiday_warning.hpp"
#include "output_file.hpp"
#include "unknown_code.hpp"
#include "week_files.hpp"

#include <memory>
#include <ostream>
#include <utility>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::filesystem::path roster;
    std::optional<std::string> unit;
    std::optional<std::string> staff;
    std::optional<std::string> group;
    std::optional<std::string> zone;
    std::filesystem::path html;
};

/// "Anja (M001), Bram (M002)"
template <class Entity>
std::string names_of(const std::vector<Entity>& entities) {
    std::string names;
    for (const auto& entity : entities) {
        names.append(names.empty() ? "" : ", ");
        names.append(entity.name.empty() ? entity.code : entity.name + " (" + entity.code + ')');
    }
    return names;
}

/// What the checker finds in the roster at hand: what the file says of itself may be old.
show::Remarks remarks_on(const WeekFiles& files, const show::View& view) {
    const auto& [school, roster] = files;
    auto remarks = show::remarks_of(check::check(school, roster).findings);
    remarks.less = planning::less_in_words(school, roster, show::unit_of(view, roster));
    return remarks;
}

/// The view that was asked for; the whole school when none was.
Result<show::View> asked_view(const Given& given, const WeekFiles& files) {
    const auto& [school, roster] = files;
    std::vector<show::View> views;
    Problems problems;
    const auto take = [&](std::optional<show::View> view, Problem problem) {
        if (view)
            views.push_back(*view);
        else
            problems.push_back(std::move(problem));
    };
    if (const auto& text = given.unit)
        take(show::view_of_unit(school, *text), no_such("--unit", *text, names_of(school.units)));
    if (const auto& text = given.staff)
        take(show::view_of_staff(school, *text), no_such("--staff", *text, names_of(school.staff)));
    if (const auto& text = given.group)
        take(
            show::view_of_group(school, roster, *text),
            no_such("--group", *text, codes_of(roster.groups))
        );
    if (const auto& text = given.zone)
        take(show::view_of_zone(school, *text), no_such("--zone", *text, names_of(school.zones)));
    if (!problems.empty())
        return tl::unexpected{std::move(problems)};
    return views.empty() ? show::View{show::WholeSchool{}} : views.front();
}

Problems unusable(const Given& given) {
    auto problems = obstacles_to_writing(given.html, {given.school, given.roster});
    const int views = given.unit.has_value() + given.staff.has_value() + given.group.has_value() +
                      given.zone.has_value();
    if (views > 1)
        problems.push_back(
            {"show",
             {"kies een van --unit, --staff, --group en --zone",
              "choose one of --unit, --staff, --group and --zone"}}
        );
    return problems;
}

ExitCode show_week(const Given& given, const Console& console) {
    if (const auto problems = unusable(given); !problems.empty())
        return console.refuse(problems);
    const auto files = read_week_files(given.school, given.roster);
    if (!files)
        return console.refuse(files.error());
    warn_of_missing_holidays(files->school, console);
    const auto view = asked_view(given, *files);
    if (!view)
        return console.refuse(view.error());

    const auto& [school, roster] = *files;
    const auto remarks = remarks_on(*files, *view);
    if (given.html.empty()) {
        console.out << show::week_table(school, roster, *view, console.look(), remarks);
        return ExitCode::good;
    }
    const auto page = show::week_html(school, roster, *view, console.language, remarks);
    const auto written = formats::write_file(given.html, page);
    return written ? ExitCode::good : console.refuse(written.error());
}

/// slimfit show SCHOOL.xml ROSTER.xml [--unit U | --staff S | --group G | --zone Z] [--html FILE]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    const Text name{"NAAM", "NAME"};
    arguments.must_have(school_name, given->school, school_help);
    arguments.must_have(roster_name, given->roster, roster_help);
    arguments.may_have(
        "--unit",
        name,
        given->unit,
        {"Alleen deze unit (naam of code)", "This unit only (name or code)"}
    );
    arguments.may_have(
        "--staff",
        name,
        given->staff,
        {"Of de week van deze medewerker", "Or the week of this person"}
    );
    arguments.may_have(
        "--group", name, given->group, {"Of de week van deze groep", "Or the week of this group"}
    );
    arguments.may_have(
        "--zone",
        name,
        given->zone,
        {"Of de week van deze ruimte; van deze vier één tegelijk",
         "Or the week of this place; one of these four at a time"}
    );
    arguments.may_have(
        "--html",
        {"WEEK.html", "WEEK.html"},
        given->html,
        {"Schrijf een pagina om te bekijken of af te drukken", "Write a page to look at or print"}
    );
    return [given](const Console& console) { return show_week(*given, console); };
}

}  // namespace

const Command show_command{
    .name = "show",
    .summary =
        {"Toont de week als tabel, of als pagina om op te hangen",
         "Shows the week as a table, or as a page for the wall"},
    .example =
        {"slimfit show school.xml rooster.xml --unit BB --html week.html",
         "slimfit show school.xml roster.xml --unit BB --html week.html"},
    .prepare = prepare};

}  // namespace slimfit::cli
