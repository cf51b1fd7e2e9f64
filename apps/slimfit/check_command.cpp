#include "slimfit/check/check.hpp"
#include "slimfit/check/moved_pupils.hpp"
#include "slimfit/formats/roster_reader.hpp"
#include "slimfit/planning/less_in_words.hpp"
#include "slimfit/show/findings_text.hpp"
#include "slimfit/show/less_text.hpp"

#include "commands.hpp"
#include "holiday_warning.hpp"
#include "week_files.hpp"

#include <memory>
#include <optional>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::filesystem::path roster;
    std::optional<std::filesystem::path> previous;
    std::optional<std::filesystem::path> compared;
    bool all{};
};

const roster::Roster* when_given(const std::optional<roster::Roster>& roster) {
    return roster ? &*roster : nullptr;
}

constexpr Text findings_without_compare{
    "De bevindingen zelf: dezelfde opdracht zonder --compare.",
    "The findings themselves: the same command without --compare."};

ExitCode check_week(const Given& given, const Console& console) {
    const auto files = read_week_files(given.school, given.roster);
    if (!files)
        return console.refuse(files.error());
    warn_of_missing_holidays(files->school, console);
    const auto previous = read_if_given(given.previous, files->school);
    if (!previous)
        return console.refuse(previous.error());
    const auto compared = read_if_given(given.compared, files->school);
    if (!compared)
        return console.refuse(compared.error());

    const auto judge = [&](const roster::Roster& roster) {
        return check::check(files->school, roster, when_given(*previous));
    };
    const auto verdict = judge(files->roster);
    if (const auto* const other = when_given(*compared)) {
        console.out << show::comparison_table(
                           {given.roster.filename().string(), verdict.findings},
                           {given.compared->filename().string(), judge(*other).findings},
                           console.look()
                       )
                    << findings_without_compare.in(console.language) << '\n';
    } else {
        for (const auto& moved : check::moved_pupils(files->school, files->roster))
            console.out << moved.in(console.language) << '\n';
        // A remark and no finding: the week could not have it.
        if (const auto less = planning::less_in_words(files->school, files->roster); !less.empty())
            console.out << show::less_text(less, console.look()) << '\n';
        console.out << show::findings_text(
            files->school,
            verdict.findings,
            console.look(),
            given.all ? show::Listing::all : show::Listing::dearest
        );
    }
    return verdict.hard_findings() == 0 ? ExitCode::good : ExitCode::rule_broken;
}

/// slimfit check SCHOOL.xml ROSTER.xml [--previous ROSTER.xml] [--compare ROSTER.xml] [--all]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    arguments.must_have(school_name, given->school, school_help);
    arguments.must_have(roster_name, given->roster, roster_help);
    arguments.may_have(
        "--previous",
        roster_name,
        given->previous,
        {"De week waar deze op moet lijken", "The week that this one should resemble"}
    );
    arguments.may_have(
        "--compare",
        roster_name,
        given->compared,
        {"Zet er regel voor regel een ander rooster naast, zonder de bevindingen",
         "Lay another roster beside it, rule by rule, without the findings"}
    );
    arguments.flag(
        "--all",
        given->all,
        {"Noem elke zachte bevinding, niet alleen de 20 duurste per regel",
         "Tell every soft finding, not the 20 dearest of each rule only"}
    );
    return [given](const Console& console) { return check_week(*given, console); };
}

}  // namespace

const Command check_command{
    .name = "check",
    .summary =
        {"Toetst een rooster aan elke regel, los van de planner",
         "Checks a roster against every rule, apart from the planner"},
    .example = {"slimfit check school.xml rooster.xml", "slimfit check school.xml roster.xml"},
    .prepare = prepare};

}  // namespace slimfit::cli
