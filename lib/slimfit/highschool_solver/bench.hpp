#pragma once

#include "slimfit/highschool/evaluation.hpp"
#include "slimfit/highschool/solution.hpp"
#include "slimfit/highschool_solver/choices.hpp"
#include "slimfit/highschool_solver/hot_spots.hpp"
#include "slimfit/solver/energy.hpp"
#include "slimfit/solver/random.hpp"

#include <optional>
#include <span>
#include <vector>

namespace slimfit::highschool_solver {

/// A meet that goes to a start.
struct Shift {
    highschool::MeetId meet;
    highschool::Start to{};
};

/// What every move works on.
struct Bench {
    highschool::Solution& solution;
    const Choices& choices;
    solver::Random& random;
    solver::Energy energy;
    std::uint64_t steps{};                     ///< changes judged
    std::vector<highschool::Breach> breaches;  ///< what was wrong a while ago
    HotSpots hot;                              ///< where hard cost was a while ago
    std::vector<Shift> shifts;                 ///< of the move at hand
    std::vector<std::uint32_t> shifted;        ///< by meet: the number of the last move with it
    std::uint32_t moves{};

    [[nodiscard]] const highschool::Prepared& prepared() const { return *choices.prepared; }

    [[nodiscard]] std::int64_t level() const { return energy.of(solution.score()); }

    void set_start(highschool::MeetId meet, highschool::Start start) {
        ++steps;
        solution.set_start(meet, start);
    }

    void set_resource(highschool::TaskId task, highschool::ResourceRow resource) {
        ++steps;
        solution.set_resource(task, resource);
    }

    void set_duration(highschool::MeetId meet, std::int32_t duration) {
        ++steps;
        solution.set_duration(meet, duration);
    }

    /// One of some, by chance.
    template <class Some>
    [[nodiscard]] const auto& any(const Some& values) {
        return values[random.below(values.size())];
    }
};

/// A meet that exists and whose event has no given time; often one that has to do with what is
/// wrong.
[[nodiscard]] std::optional<highschool::MeetId> any_meet(Bench& bench);

/// A task of a meet that exists, with several candidates.
[[nodiscard]] std::optional<highschool::TaskId> any_task(Bench& bench);

/// Whether a resource has no task at all times of a range.
[[nodiscard]] bool is_free(
    const highschool::Solution& solution,
    highschool::ResourceRow resource,
    highschool::TimeRange range
);

/// A candidate of a task who is free when its meet runs, by chance, before all one that another
/// meet of the event has; none when everybody is busy.
[[nodiscard]] highschool::ResourceRow free_candidate(Bench& bench, highschool::TaskId task);

/// For a meet that has just come where it is: somebody who is free for each task that lacks a
/// resource or has one that is busy elsewhere.
void settle(Bench& bench, highschool::MeetId meet);

/// Calls visit(meet) for a meet and for those linked with it that start with it and last as long.
template <class Visit>
void for_each_linked(const Bench& bench, highschool::MeetId meet, Visit visit) {
    const auto& solution = bench.solution;
    const auto& prepared = bench.prepared();
    const auto start = solution.start(meet);
    const auto duration = solution.duration(meet);
    visit(meet);
    for (const auto event : bench.choices.linked[prepared.event_of(meet).value()]) {
        auto found = false;
        highschool::for_each_meet_row(prepared, event, [&](highschool::MeetId other) {
            if (!found && solution.duration(other) == duration && solution.start(other) == start) {
                found = true;
                visit(other);
            }
        });
    }
}

}  // namespace slimfit::highschool_solver
