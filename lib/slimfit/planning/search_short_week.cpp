#include "slimfit/planning/search_short_week.hpp"

#include "slimfit/planning/told_solution.hpp"
#include "slimfit/timetable/solution.hpp"

#include <algorithm>
#include <utility>

namespace slimfit::planning {

namespace {

/// Of the limit of a search; room for the rest is found soon or not.
constexpr unsigned part_for_the_rest = 4;

/// Hard, but less than what any rule costs that is broken for it.
constexpr std::int64_t price_as_if_due = 1;

/// The same events, but what is beyond the due has no moment, and none in the start either.
struct OnlyDue {
    timetable::Instance instance;
    std::optional<timetable::Assignment> start;
};

OnlyDue only_due(const Draft& draft, std::optional<timetable::Assignment> start) {
    OnlyDue due{draft.instance, std::move(start)};
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (!draft.demands[row].beyond_due)
            continue;
        due.instance.events[row].starts.clear();
        if (!due.start)
            continue;
        auto& choice = (*due.start)[row];
        choice.start = timetable::no_option;
        choice.zone = timetable::no_option;
        std::ranges::fill(choice.people, timetable::no_option);
    }
    return due;
}

/// The same events, all asked for as what is due: what costs little to leave out is found late.
timetable::Instance all_due(const Draft& draft) {
    auto instance = draft.instance;
    for (std::size_t row = 0; row < draft.demands.size(); ++row)
        if (auto& unplaced = instance.events[row].unplaced; draft.demands[row].beyond_due)
            unplaced = {.tag = unplaced.tag, .hard = true, .each = price_as_if_due};
    return instance;
}

/// Whether two sessions of a course have the same choices: one that is fixed, as a lock or the past
/// does, has others.
bool may_change_places(const Draft& draft, std::size_t one, std::size_t other) {
    const auto& event = draft.instance.events[one];
    const auto& next = draft.instance.events[other];
    return event.course && event.course == next.course && !draft.demands[one].locked &&
           !draft.demands[other].locked &&
           draft.demands[one].moments == draft.demands[other].moments &&
           event.zones == next.zones && event.seats.size() == next.seats.size();
}

/// Sessions of a course are alike: the due are those that are held.
void hold_due_first(const Draft& draft, timetable::Assignment& assignment) {
    const auto is_held = [&](std::size_t row) {
        return assignment[row].start != timetable::no_option;
    };
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        if (draft.demands[row].beyond_due || is_held(row))
            continue;
        for (std::size_t other = 0; other < draft.demands.size(); ++other)
            if (draft.demands[other].beyond_due && is_held(other) &&
                may_change_places(draft, row, other)) {
                std::swap(assignment[row], assignment[other]);
                break;
            }
    }
}

solver::Limit part_of(solver::Limit limit, unsigned parts) {
    if (limit.steps)
        *limit.steps /= parts;
    if (limit.time)
        *limit.time /= parts;
    return limit;
}

/// Searches one after the other that are one to who waits.
class Searches {
public:
    Searches(const Draft& draft, const timetable::Prepared& asked, const solver::Options& options)
        : draft_{draft}, asked_{asked}, options_{options} {}

    void add(const timetable::Instance& instance, solver::Options options) {
        if (options_.progress)
            options.progress = [this, &instance](solver::Progress now) {
                now.score = as_asked(instance, now);
                now.elapsed += result_.elapsed;
                now.steps += result_.steps;
                if (!result_.best.empty())
                    now.score = std::min(now.score, result_.score);
                options_.progress(now);
            };
        auto found = solver::solve(instance, options);
        hold_due_first(draft_, found.best);
        timetable::Solution solution{asked_, found.best};
        bring_to_what_is_told(draft_, solution);
        found.best = solution.assignment();
        found.score = solution.score();
        found.elapsed += result_.elapsed;
        found.steps += result_.steps;
        if (!result_.best.empty() && result_.score < found.score) {
            found.best = std::move(result_.best);
            found.score = result_.score;
        }
        result_ = std::move(found);
    }

    [[nodiscard]] bool breaks_what_it_need_not() const {
        return result_.score.hard > (options_.bound ? options_.bound->hard : 0);
    }

    [[nodiscard]] const solver::Result& result() const { return result_; }

    [[nodiscard]] bool leaves_out() const {
        for (std::size_t row = 0; row < draft_.demands.size(); ++row)
            if (draft_.demands[row].beyond_due && result_.best[row].start == timetable::no_option)
                return true;
        return false;
    }

private:
    /// Only prices of what is beyond the due differ.
    [[nodiscard]] timetable::Score
    as_asked(const timetable::Instance& searched, const solver::Progress& now) const {
        auto score = now.score;
        for (std::size_t row = 0; row < draft_.demands.size(); ++row)
            if (draft_.demands[row].beyond_due && (*now.best)[row].start == timetable::no_option)
                score += timetable::cost(draft_.instance.events[row].unplaced, 1) -
                         timetable::cost(searched.events[row].unplaced, 1);
        return score;
    }

    const Draft& draft_;
    const timetable::Prepared& asked_;
    const solver::Options& options_;
    solver::Result result_;
};

}  // namespace

solver::Result search_short_week(const Draft& draft, const solver::Options& options) {
    const auto asked = timetable::prepare(draft.instance);
    Searches searches{draft, asked, options};
    const bool asks_more_than_due = std::ranges::any_of(draft.demands, &Demand::beyond_due);
    if (!asks_more_than_due) {
        searches.add(draft.instance, options);
        return searches.result();
    }
    searches.add(all_due(draft), options);
    if (searches.breaks_what_it_need_not() && !options.stop.stop_requested()) {
        const auto due = only_due(draft, options.start);
        auto without_rest = options;
        without_rest.start = due.start;
        searches.add(due.instance, without_rest);
    }
    if (searches.leaves_out() && !options.stop.stop_requested()) {
        auto rest = options;
        rest.start = searches.result().best;
        rest.limit = part_of(options.limit, part_for_the_rest);
        searches.add(draft.instance, rest);
    }
    return searches.result();
}

}  // namespace slimfit::planning
