#include "slimfit/formats/school_reader.hpp"
#include "slimfit/grouping/level_groups.hpp"

#include "commands.hpp"
#include "groups_text.hpp"
#include "terminal.hpp"
#include "week_files.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    std::filesystem::path school;
    std::optional<std::string> unit;
    std::optional<std::string> subject;
    std::optional<calendar::Date> on;
    bool members{};
};

/// The day that was asked for; else today, or the first day of the school year when today is not
/// in it.
calendar::Date day_of(const Given& given, const school::School& school) {
    const auto day = given.on.value_or(today());
    return given.on || school.year.days.contains(day) ? day : school.year.days.first;
}

bool is_asked(const Given& given, const school::School& school, const school::GroupLimits& limits) {
    return (!given.unit || school[limits.unit].code == *given.unit) &&
           (!given.subject || school[limits.subject].code == *given.subject);
}

template <class Row>
void note_unknown(
    const char* argument,
    const std::optional<std::string>& code,
    const std::vector<Row>& rows,
    Problems& problems
) {
    if (!code || std::ranges::find(rows, *code, &Row::code) != rows.end())
        return;
    std::string known;
    for (const auto& row : rows)
        known.append(known.empty() ? "" : ", ").append(row.code);
    problems.push_back(
        {argument,
         filled(
             {"\"{typed}\" is er niet; kies uit: {known}",
              "there is no \"{typed}\"; choose from: {known}"},
             {{"typed", *code}, {"known", known}}
         )}
    );
}

/// Codes that the school does not have: something else than a unit without level groups.
Problems unknown_codes(const Given& given, const school::School& school) {
    Problems problems;
    note_unknown("--unit", given.unit, school.units, problems);
    note_unknown("--subject", given.subject, school.subjects, problems);
    return problems;
}

ExitCode propose_groups(const Given& given, const Console& console) {
    const auto school = formats::read_school(given.school);
    if (!school)
        return console.refuse(school.error());
    if (const auto unknown = unknown_codes(given, *school); !unknown.empty())
        return console.refuse(unknown);
    const auto day = day_of(given, *school);
    std::string text;
    Problems problems;
    for (const auto& limits : school->settings.group_limits) {
        if (!is_asked(given, *school, limits))
            continue;
        const auto proposal = grouping::level_groups(*school, limits, day);
        if (proposal)
            text += groups_text(*school, *proposal, given.members, console.look()) + '\n';
        else
            problems.insert(problems.end(), proposal.error().begin(), proposal.error().end());
    }
    console.out << text;
    if (!problems.empty()) {
        // The file is right, what it asks cannot be: no wrong input but no division.
        static_cast<void>(console.refuse(problems));
        return ExitCode::rule_broken;
    }
    if (text.empty())
        return console.refuse(
            {{"",
              {"Voor deze unit en dit vak maakt de school geen niveaugroepen.",
               "For this unit and subject the school makes no level groups."}}}
        );
    return ExitCode::good;
}

/// slimfit groups SCHOOL.xml [--unit U] [--subject S] [--on DATE] [--members]
Run prepare(Arguments& arguments) {
    const auto given = std::make_shared<Given>();
    const Text code{"CODE", "CODE"};
    arguments.must_have(school_name, given->school, school_help);
    arguments.may_have("--unit", code, given->unit, {"Alleen deze unit", "This unit only"});
    arguments.may_have("--subject", code, given->subject, {"Alleen dit vak", "This subject only"});
    arguments.may_have(
        "--on",
        {"JJJJ-MM-DD", "YYYY-MM-DD"},
        given->on,
        {"Met wie er die dag op school zit (vandaag)", "With who is at school that day (today)"}
    );
    arguments.flag(
        "--members", given->members, {"Noem wie er in elke groep zit", "Name who is in each group"}
    );
    return [given](const Console& console) { return propose_groups(*given, console); };
}

}  // namespace

const Command groups_command{
    .name = "groups",
    .summary =
        {"Stelt niveaugroepen voor en zegt wie wisselt en waarom",
         "Proposes level groups and says who changes and why"},
    .prepare = prepare};

}  // namespace slimfit::cli
