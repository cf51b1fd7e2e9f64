#include "slimfit/exchange/export_week.hpp"

#include "slimfit/exchange/instance_of.hpp"
#include "slimfit/exchange/rules_in_xhstt.hpp"
#include "slimfit/planning/assignment_of.hpp"
#include "slimfit/planning/make_draft.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::exchange {

namespace {

using roster::PlacedSession;
using timetable::no_option;

Problems problems_of(const school::School& school, const ExportOptions& options) {
    Problems problems;
    if (options.roster != nullptr && options.roster->week != options.week)
        problems.push_back(
            {"--week",
             filled(
                 {"het rooster is van week {planned}, niet van {week}; laat --week weg of geef het "
                  "rooster van die week",
                  "the roster is of week {planned}, not of {week}; leave out --week or give the "
                  "roster of that week"},
                 {{"planned", options.roster->week.to_string()}, {"week", options.week.to_string()}}
             )}
        );
    if (school::school_days_of(school, options.week).empty())
        problems.push_back(
            {"--week",
             filled(
                 {"in week {week} heeft deze school geen schooldagen; kies een andere week",
                  "this school has no school days in week {week}; choose another week"},
                 {{"week", options.week.to_string()}}
             )}
        );
    return problems;
}

grouping::WeekGroups groups_for(const school::School& school, const ExportOptions& options) {
    if (options.roster != nullptr)
        return {planning::groups_of(*options.roster), {}};
    const auto dates = school::school_days_of(school, options.week);
    return grouping::week_groups(school, {dates.front(), dates.back()});
}

std::size_t people_in(const school::School& school, const PlacedSession& session) {
    return session.assistants.size() + (session.leader ? 1 : 0) +
           (planning::watcher_of(school, session) ? 1 : 0);
}

/// Whether all of a session is among the choices that the instance has.
bool is_said(
    const school::School& school, const PlacedSession& session, const timetable::EventChoice& choice
) {
    const auto seated = std::ranges::count_if(choice.people, [](timetable::OptionRow row) {
        return row != no_option;
    });
    return choice.start != no_option && (!session.zone || choice.zone != no_option) &&
           static_cast<std::size_t>(seated) == people_in(school, session);
}

Message not_said(const PlacedSession& session) {
    return filled(
        {"{session} is in het rooster anders dan het schoolbestand vraagt; zo staat het niet of "
         "niet helemaal in de oplossing",
         "{session} is in the roster other than the school file asks; it is not in the solution, "
         "or "
         "not all of it"},
        {{"session", session.code}}
    );
}

/// What a roster decided, as choices of the draft, and what is no choice there.
class Decided {
public:
    Decided(const planning::Draft& draft, const roster::Roster& roster)
        : draft_{draft},
          match_{planning::match_sessions(draft.demands, draft.groups, roster)},
          assignment_{planning::assignment_of(draft, match_, roster)} {
        // A rest that is no session of the roster has no pupils, and so is in no room.
        for (std::size_t row = 0; row < assignment_.size(); ++row)
            if (match_.session_by_demand[row] == nullptr && draft.demands[row].the_rest)
                assignment_[row].zone = no_option;
    }

    [[nodiscard]] const timetable::Assignment& assignment() const { return assignment_; }

    [[nodiscard]] std::vector<Message> left_out() const {
        std::vector<Message> left_out;
        for (std::size_t row = 0; row < assignment_.size(); ++row)
            if (const auto* session = match_.session_by_demand[row])
                if (!is_said(draft_.school, *session, assignment_[row]))
                    left_out.push_back(not_said(*session));
        for (const auto* session : match_.without_demand)
            left_out.push_back(not_said(*session));
        return left_out;
    }

private:
    const planning::Draft& draft_;
    planning::Match match_;
    timetable::Assignment assignment_;
};

std::string_view words_for(Said said) {
    switch (said) {
    case Said::by_another_measure:
        return "counted in another measure";
    case Said::in_part:
        return "in part";
    case Said::fully:
    case Said::not_at_all:
        break;
    }
    return "not at all";
}

/// For who has the file alone: the rules that it does not say, or not as they are.
std::string remarks_on_rules() {
    std::string remarks{"Rules of the school that this file does not say in full."};
    for (const auto& [rule, said, why] : rules_in_xhstt())
        if (why)
            remarks.append(" ")
                .append(rule)
                .append(" (")
                .append(words_for(said))
                .append("): ")
                .append(why->english)
                .append(".");
    return remarks;
}

xhstt::MetaData metadata_of(const school::School& school, calendar::IsoWeek week) {
    return {
        .name = school.code + ' ' + week.to_string(),
        .contributor = "SlimFit",
        .date = week.monday().to_string(),
        .country = "Netherlands",
        .description = "A week of a Dutch primary school that works in units, in steps of five "
                       "minutes. The constraints are called by the rules of SlimFit.",
        .publication = {},
        .remarks = remarks_on_rules()};
}

xhstt::SolutionGroup solution_group(calendar::IsoWeek week, std::vector<xhstt::Meet> meets) {
    return {
        .code = "SlimFit",
        .metadata =
            {.name = {},
             .contributor = "SlimFit",
             .date = week.monday().to_string(),
             .country = {},
             .description = "The planned week " + week.to_string()},
        .solutions = {{.instance = {}, .meets = std::move(meets)}}};
}

}  // namespace

Result<ExportedWeek> export_week(const school::School& school, const ExportOptions& options) {
    if (auto problems = problems_of(school, options); !problems.empty())
        return tl::unexpected{std::move(problems)};
    const auto [groups, ungrouped] = groups_for(school, options);
    const auto demands = planning::demands_of(school, groups, options.week);
    const auto draft = planning::make_draft(
        school,
        groups,
        demands,
        {.week = options.week, .previous = options.previous, .keeps_forbidden = true}
    );

    ExportedWeek exported;
    for (const auto& problem : ungrouped)
        exported.left_out.push_back(problem.message);
    auto instance = instance_of(draft);
    instance.code = school.code + ' ' + options.week.to_string();
    instance.metadata = metadata_of(school, options.week);
    exported.archive.code = "SlimFit";
    exported.archive.metadata = instance.metadata;
    exported.archive.metadata.country = {};
    exported.archive.metadata.remarks = {};
    exported.archive.instances.push_back(std::move(instance));
    if (options.roster != nullptr) {
        const Decided decided{draft, *options.roster};
        std::ranges::move(decided.left_out(), std::back_inserter(exported.left_out));
        exported.archive.solution_groups.push_back(solution_group(
            options.week, meets_of(draft, exported.archive.instances.front(), decided.assignment())
        ));
    }
    return exported;
}

}  // namespace slimfit::exchange
