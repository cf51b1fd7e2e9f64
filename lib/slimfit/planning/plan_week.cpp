#include "slimfit/planning/plan_week.hpp"

#include "slimfit/grouping/begun_week.hpp"
#include "slimfit/planning/assignment_of.hpp"
#include "slimfit/planning/groups_out_of_bounds.hpp"
#include "slimfit/planning/make_draft.hpp"
#include "slimfit/planning/past.hpp"
#include "slimfit/planning/roster_of.hpp"
#include "slimfit/planning/search_short_week.hpp"
#include "slimfit/planning/surplus_locks.hpp"
#include "slimfit/planning/too_little_time.hpp"
#include "slimfit/planning/understaffed_excursions.hpp"
#include "slimfit/planning/witness.hpp"
#include "slimfit/roster/as_it_was.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/solver/bound.hpp"
#include "slimfit/solver/solve.hpp"
#include "slimfit/timetable/evaluation.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

constexpr std::chrono::milliseconds default_time{10'000};

/// The names of what keeps the school closed in a week, each once; empty outside the school year.
std::string free_in(const school::School& school, calendar::IsoWeek week) {
    std::string names;
    const calendar::FreePeriod* last = nullptr;
    for (const auto weekday : calendar::school_days) {
        const auto* free = school.year.free_period_on(week.day(weekday));
        if (free != nullptr && free != last)
            names += (names.empty() ? "" : ", ") + free->name;
        last = free;
    }
    return names;
}

Problem no_school_days(const school::School& school, calendar::IsoWeek week) {
    static constexpr Text holiday{
        "In week {week} heeft deze school geen schooldagen: {free}. Kies een andere week.",
        "This school has no school days in week {week}: {free}. Choose another week."};
    static constexpr Text outside{
        "In week {week} heeft deze school geen schooldagen: het schooljaar loopt van {first} tot "
        "en "
        "met {last}. Kies een week daarin.",
        "This school has no school days in week {week}: the school year is from {first} to {last}. "
        "Choose a week in it."};
    const auto free = free_in(school, week);
    return {
        "--week",
        filled(
            free.empty() ? outside : holiday,
            {{"week", week.to_string()},
             {"free", free},
             {"first", school.year.days.first.to_string()},
             {"last", school.year.days.last.to_string()}}
        )};
}

std::optional<Problem> problem_of_week(const school::School& school, const PlanOptions& options) {
    if (school::school_days_of(school, options.week).empty())
        return no_school_days(school, options.week);
    if (options.from && calendar::IsoWeek::of(*options.from) != options.week)
        return Problem{
            "--from",
            filled(
                {"{date} ligt niet in week {week}; noem een dag van {first} tot en met {last}.",
                 "{date} is not in week {week}; name a day from {first} to {last}."},
                {{"date", options.from->to_string()},
                 {"week", options.week.to_string()},
                 {"first", options.week.day(calendar::Weekday::monday).to_string()},
                 {"last", options.week.day(calendar::Weekday::sunday).to_string()}}
            )};
    if (options.from && (options.previous == nullptr || options.previous->week != options.week))
        return Problem{
            "",
            filled(
                {"Plannen vanaf {date} houdt vast wat er voor die dag was; geef met --previous het "
                 "rooster van dezelfde week ({week}) mee.",
                 "Planning from {date} keeps what was before that day; give the roster of the same "
                 "week ({week}) with --previous."},
                {{"date", options.from->to_string()}, {"week", options.week.to_string()}}
            )};
    return std::nullopt;
}

/// The school as grouping is to see it: the level groups of the previous week are those of last
/// time.
school::School with_groups_of(school::School school, const roster::Roster& previous) {
    for (const auto& group : previous.groups) {
        if (!group.subject)
            continue;
        for (const auto pupil : group.pupils)
            for (auto& level : school.pupils[pupil.value()].levels)
                if (level.subject == *group.subject)
                    level.group = group.code;
    }
    return school;
}

grouping::WeekGroups groups_for(const school::School& school, const PlanOptions& options) {
    const auto dates = school::school_days_of(school, options.week);
    const calendar::DateRange days{dates.front(), dates.back()};
    if (options.from)
        return {grouping::groups_of_begun_week(school, days, groups_of(*options.previous)), {}};
    return options.previous == nullptr
               ? grouping::week_groups(school, days)
               : grouping::week_groups(with_groups_of(school, *options.previous), days);
}

/// A subject whose pupils fit in no groups makes the week impossible; the rest is planned.
void add_ungrouped(const Problems& ungrouped, std::vector<Message>& witnesses) {
    for (const auto& [where, message] : ungrouped) {
        const auto place = where.empty() ? "" : where + ": ";
        witnesses.push_back({place + message.dutch, place + message.english});
    }
}

solver::Limit limit_of(const PlanOptions& options) {
    solver::Limit limit{.steps = options.steps, .time = options.time};
    if (!limit.steps && !limit.time)
        limit.time = default_time;
    return limit;
}

std::function<void(const solver::Progress&)>
passed_on(const PlanOptions& options, const timetable::Score& bound) {
    if (!options.progress)
        return {};
    return [&options, bound](const solver::Progress& progress) {
        options.progress(
            {.elapsed = progress.elapsed,
             .hard = progress.score.hard,
             .soft = progress.score.soft,
             .hard_bound = bound.hard,
             .soft_bound = bound.soft,
             .steps = progress.steps}
        );
    };
}

roster::Outcome outcome_of(timetable::Score found, timetable::Score bound) {
    if (found == bound)
        return roster::Outcome::proven_best;
    return found.hard == bound.hard && bound.soft > 0 ? roster::Outcome::within_bound
                                                      : roster::Outcome::best_found;
}

std::vector<roster::RuleScore>
scores_by_rule(const timetable::Instance& instance, const timetable::Assignment& assignment) {
    const auto prepared = timetable::prepare(instance);
    const timetable::Solution solution{prepared, assignment};
    const auto by_tag = timetable::score_per_tag(solution);
    std::vector<roster::RuleScore> scores;
    for (std::size_t row = 0; row < by_tag.size(); ++row)
        if (by_tag[row] != timetable::Score{})
            scores.push_back(
                {std::string{rulebook::all_rules()[row].id}, by_tag[row].hard, by_tag[row].soft}
            );
    return scores;
}

/// The week before as far as it can be kept: who replans looks for what can stay.
std::optional<timetable::Assignment> start_of(
    const Draft& draft, const std::vector<grouping::WeekGroup>& groups, const PlanOptions& options
) {
    if (options.previous == nullptr)
        return std::nullopt;
    const auto earlier = roster::in_week(*options.previous, options.week);
    return assignment_of(draft, match_sessions(draft.demands, groups, earlier), earlier);
}

PlannedWeek plan(
    const Draft& draft,
    std::optional<timetable::Assignment> start,
    const Problems& ungrouped,
    const PlanOptions& options
) {
    const auto bound = solver::lower_bound(draft.instance);
    auto witnesses = witnesses_in_words(draft, bound);
    add_ungrouped(ungrouped, witnesses);
    std::ranges::move(too_little_time(draft), std::back_inserter(witnesses));
    std::ranges::move(understaffed_excursions(draft), std::back_inserter(witnesses));
    std::ranges::move(words_of_groups_out_of_bounds(draft), std::back_inserter(witnesses));
    std::ranges::move(surplus_locks(draft), std::back_inserter(witnesses));
    const bool is_impossible = bound.score.hard > 0 || !witnesses.empty();
    if (is_impossible && options.impossible)
        options.impossible(witnesses);
    const auto result = search_short_week(
        draft,
        {.seed = options.seed,
         .limit = limit_of(options),
         .threads = options.threads,
         .start = std::move(start),
         .bound = bound.score,
         .progress = passed_on(options, bound.score),
         .stop = options.stop}
    );
    PlannedWeek week{.roster = roster_of(draft, result.best), .witnesses = std::move(witnesses)};
    week.roster.planning = {
        .outcome =
            is_impossible ? roster::Outcome::impossible : outcome_of(result.score, bound.score),
        .hard = result.score.hard,
        .soft = result.score.soft,
        .hard_bound = bound.score.hard,
        .soft_bound = bound.score.soft,
        .seed = options.seed,
        .steps = result.steps,
        .from = options.from,
        .rules = scores_by_rule(draft.instance, result.best)};
    return week;
}

}  // namespace

Result<PlannedWeek> plan_week(const school::School& given, const PlanOptions& options) {
    if (auto problem = problem_of_week(given, options))
        return tl::unexpected{Problems{std::move(*problem)}};
    const auto school =
        options.from ? roster::as_it_was(given, *options.previous, *options.from) : given;
    const auto [groups, ungrouped] = groups_for(school, options);

    auto demands = demands_of(school, groups, options.week);
    std::optional<Past> past;
    if (options.from) {
        past.emplace(Past{
            *options.from, *options.previous, match_sessions(demands, groups, *options.previous)});
        add_held_offers(school, groups, *past, demands);
        keep_past(*past, demands);
    }
    auto draft =
        make_draft(school, groups, demands, {.week = options.week, .previous = options.previous});
    if (past)
        keep_people_of_past(*past, draft);
    return plan(draft, start_of(draft, groups, options), ungrouped, options);
}

}  // namespace slimfit::planning
