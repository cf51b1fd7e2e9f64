#include "slimfit/highschool_solver/moves.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// The task in which a meet has a resource, if it was chosen there.
std::optional<TaskId> task_with(const Bench& bench, MeetId meet, ResourceRow resource) {
    std::optional<TaskId> found;
    for_each_task(bench.prepared(), meet, [&](TaskId task) {
        if (bench.solution.resource(task) == resource)
            found = task;
    });
    return found;
}

/// The meets whose only task at a time is one of the resource, within a range, become somebody
/// else's: of who is given, when that is free there.
void hand_over(Bench& bench, ResourceRow from, ResourceRow to, TimeRange range, MeetId except) {
    const ResourceId resource{static_cast<Row>(from)};
    for (auto time = range.first; time < range.last; ++time) {
        if (bench.solution.tasks_at(resource, time) != 2)
            continue;
        const auto both = bench.solution.only_meet_at(resource, time).value();
        const MeetId other{both - except.value()};
        if (other == except)
            continue;
        const auto task = task_with(bench, other, from);
        if (!task)
            continue;
        const auto there = bench.solution.time(other);
        const auto may_take = to != no_resource && bench.choices.may_take(*task, to) &&
                              is_free(bench.solution, to, there);
        bench.set_resource(*task, may_take ? to : free_candidate(bench, *task));
    }
}

void give(Bench& bench, TaskId task, ResourceRow resource) {
    const auto before = bench.solution.resource(task);
    const auto meet = bench.prepared().meet_of(task);
    bench.set_resource(task, resource);
    hand_over(bench, resource, before, bench.solution.time(meet), meet);
}

}  // namespace

bool change_resource(Bench& bench) {
    const auto task = any_task(bench);
    if (!task)
        return false;
    const auto candidates = bench.choices.candidates[bench.prepared().place_of(*task).value()];
    const auto resource = bench.any(candidates);
    if (resource == bench.solution.resource(*task))
        return false;
    give(bench, *task, resource);
    return true;
}

bool take_best_resource(Bench& bench) {
    const auto task = any_task(bench);
    if (!task)
        return false;
    const auto before = bench.solution.resource(*task);
    auto best = before;
    auto best_level = bench.level();
    for (const auto candidate :
         bench.choices.candidates[bench.prepared().place_of(*task).value()]) {
        if (candidate == before)
            continue;
        const auto mark = bench.solution.mark();
        bench.set_resource(*task, candidate);
        if (bench.level() < best_level ||
            (bench.level() == best_level && bench.random.once_in(4))) {
            best_level = bench.level();
            best = candidate;
        }
        bench.solution.undo_to(mark);
    }
    if (best == before)
        return false;
    bench.set_resource(*task, best);
    return true;
}

bool unite_resources(Bench& bench) {
    const auto task = any_task(bench);
    if (!task)
        return false;
    const auto place = bench.prepared().place_of(*task);
    const auto points = bench.prepared().split_of_place[place.value()];
    if (points.empty())
        return false;
    const auto point = bench.any(points);
    const auto resource = bench.any(bench.choices.candidates[place.value()]);
    const auto group = bench.prepared().avoid_split[point].target;
    for (const auto event : (*bench.prepared().instance)[group].events)
        for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
            if (bench.solution.duration(meet) == 0)
                return;
            for_each_task(bench.prepared(), meet, [&](TaskId other) {
                const auto here = bench.prepared().place_of(other);
                for (const auto other_point : bench.prepared().split_of_place[here.value()])
                    if (other_point == point && bench.solution.resource(other) != resource &&
                        bench.choices.may_take(other, resource))
                        give(bench, other, resource);
            });
        });
    return true;
}

}  // namespace slimfit::highschool_solver
