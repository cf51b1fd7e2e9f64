#include "slimfit/grouping/level_groups.hpp"

#include "asked_levels.hpp"
#include "commands.hpp"
#include "groups_text.hpp"
#include "holiday_warning.hpp"

#include <memory>
#include <ostream>

namespace slimfit::cli {

namespace {

struct Given {
    AskedLevels asked;
    bool members{};
};

ExitCode propose_groups(const Given& given, const Console& console) {
    const auto school = read_school(given.asked);
    if (!school)
        return console.refuse(school.error());
    warn_of_missing_holidays(*school, console);
    const auto day = day_of(given.asked, *school);
    std::string text;
    Problems problems;
    for (const auto& limits : school->settings.group_limits) {
        if (!is_asked(given.asked, *school, limits.unit, limits.subject))
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
    declare(given->asked, arguments);
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
    .example =
        {"slimfit groups school.xml --unit BB --on 2026-11-23",
         "slimfit groups school.xml --unit BB --on 2026-11-23"},
    .prepare = prepare};

}  // namespace slimfit::cli
