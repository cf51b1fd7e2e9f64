#include "slimfit/show/indicators_table.hpp"
#include "slimfit/show/load_table.hpp"
#include "slimfit/workload/load_sheet.hpp"

#include "commands.hpp"
#include "holiday_warning.hpp"
#include "week_files.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::filesystem::path roster;
    bool csv{};
};

ExitCode show_load(const Given& given, const Console& console) {
    const auto files = read_week_files(given.school, given.roster);
    if (!files)
        return console.refuse(files.error());
    warn_of_missing_holidays(files->school, console);
    const auto& [school, roster] = *files;
    const auto sheet = workload::load_sheet(school, roster);
    if (given.csv) {
        console.out << show::load_csv(school, sheet, console.language);
        return ExitCode::good;
    }
    console.out << show::load_table(school, sheet, console.look()) << '\n'
                << show::indicators_table(school, roster, console.look());
    return ExitCode::good;
}

/// slimfit workload SCHOOL.xml ROSTER.xml [--csv]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(school_name, given->school, school_help);
    arguments.must_have(roster_name, given->roster, roster_help);
    arguments.flag("--csv", given->csv, {"Voor een rekenblad", "For a spreadsheet"});
    return [given](const Console& console) { return show_load(*given, console); };
}

}  // namespace

const Command workload_command{
    .name = "workload",
    .summary =
        {"Toont wat elke medewerker die week draagt, en hoe eerlijk dat is",
         "Shows what each person carries in the week, and how fair that is"},
    .example =
        {"slimfit workload school.xml rooster.xml", "slimfit workload school.xml roster.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
