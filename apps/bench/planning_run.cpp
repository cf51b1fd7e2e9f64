#include "planning_run.hpp"

#include "slimfit/check/check.hpp"
#include "slimfit/planning/plan_week.hpp"

#include "apart.hpp"

#include <algorithm>
#include <chrono>
#include <sstream>
#include <stdexcept>

namespace slimfit::bench {

namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

std::int64_t since(Clock::time_point begin) {
    return std::chrono::duration_cast<milliseconds>(Clock::now() - begin).count();
}

roster::Roster planned(const school::School& school, const Request& request, PlanningRun& run) {
    const auto begin = Clock::now();
    planning::PlanOptions plan{.week = request.week};
    plan.seed = request.seed;
    plan.time = std::chrono::seconds{request.seconds};
    plan.threads = request.threads;
    plan.progress = [&](const planning::PlanProgress& now) {
        const auto better =
            run.improvements.empty() || now.hard < run.improvements.back().hard ||
            (now.hard == run.improvements.back().hard && now.soft < run.improvements.back().soft);
        if (better)
            run.improvements.push_back({since(begin), now.hard, now.soft});
    };
    auto week = planning::plan_week(school, plan);
    run.elapsed = since(begin);
    if (!week)
        throw std::runtime_error{week.error().front().message.english};
    return std::move(week->roster);
}

/// The numbers of a run in one fixed order, to cross from one process to another.
std::string in_numbers(const PlanningRun& run) {
    std::ostringstream words;
    words << run.elapsed << ' ' << run.hard << ' ' << run.soft << ' ' << run.hard_bound << ' '
          << run.soft_bound << ' ' << run.steps << ' ' << run.sessions << ' ' << run.hard_findings;
    for (const auto& [elapsed, hard, soft] : run.improvements)
        words << '\n' << elapsed << ' ' << hard << ' ' << soft;
    return words.str();
}

PlanningRun from_numbers(const std::string& words) {
    std::istringstream numbers{words};
    PlanningRun run;
    numbers >> run.elapsed >> run.hard >> run.soft >> run.hard_bound >> run.soft_bound >>
        run.steps >> run.sessions >> run.hard_findings;
    for (Moment moment; numbers >> moment.elapsed >> moment.hard >> moment.soft;)
        run.improvements.push_back(moment);
    return run;
}

std::optional<std::int64_t> first(const std::vector<Moment>& moments, const auto& is_good) {
    const auto found = std::ranges::find_if(moments, is_good);
    return found == moments.end() ? std::nullopt : std::optional{found->elapsed};
}

}  // namespace

std::optional<std::int64_t> PlanningRun::first_without_hard() const {
    return first(improvements, [](const Moment& moment) { return moment.hard == 0; });
}

std::optional<std::int64_t> PlanningRun::first_within(int percent) const {
    return first(improvements, [&](const Moment& moment) {
        return moment.hard == hard && moment.soft * 100 <= soft * (100 + percent);
    });
}

std::string PlanningRun::gap() const {
    if (hard != hard_bound || (soft_bound == 0 && soft != 0))
        return "no bound";
    if (soft == 0)
        return "0 %";
    return std::to_string((100 * (soft - soft_bound) + soft - 1) / soft) + " %";
}

PlanningRun measure(const std::function<school::School()>& make_school, const Request& request) {
    const auto apart = run_apart([&] {
        const auto school = make_school();
        PlanningRun run;
        const auto roster = planned(school, request, run);
        run.hard = roster.planning.hard;
        run.soft = roster.planning.soft;
        run.hard_bound = roster.planning.hard_bound;
        run.soft_bound = roster.planning.soft_bound;
        run.steps = static_cast<std::int64_t>(roster.planning.steps);
        run.sessions = std::ssize(roster.sessions);
        run.hard_findings = check::check(school, roster).hard_findings();
        return in_numbers(run);
    });
    auto run = from_numbers(apart.words);
    run.peak_kilobytes = apart.peak_kilobytes;
    return run;
}

std::vector<std::string> with_outcome_heads(std::vector<std::string> heads) {
    for (const char* head :
         {"s in all",
          "hard",
          "soft",
          "gap to the bound",
          "hard findings of the checker",
          "steps",
          "MB"})
        heads.emplace_back(head);
    return heads;
}

std::vector<std::string> with_outcome(std::vector<std::string> cells, const PlanningRun& run) {
    for (const auto& cell :
         {seconds(run.elapsed),
          std::to_string(run.hard),
          std::to_string(run.soft),
          run.gap(),
          std::to_string(run.hard_findings),
          std::to_string(run.steps),
          megabytes(run.peak_kilobytes)})
        cells.push_back(cell);
    return cells;
}

}  // namespace slimfit::bench
