#include "slimfit/highschool_solver/moves.hpp"

#include <algorithm>

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

/// Tasks of two resources that change hands together: each is in the way of another.
class Exchange {
public:
    Exchange(const Bench& bench, ResourceRow one, ResourceRow other)
        : bench_{bench}, one_{one}, other_{other} {}

    /// False when it becomes too long, or a task is not for the other resource.
    [[nodiscard]] bool grow(TaskId task) {
        if (!add(task))
            return false;
        for (std::size_t next = 0; next < tasks_.size(); ++next)
            if (!clear_the_way(tasks_[next]))
                return false;
        return true;
    }

    [[nodiscard]] const std::vector<TaskId>& tasks() const { return tasks_; }

    [[nodiscard]] ResourceRow taker_of(TaskId task) const {
        return bench_.solution.resource(task) == one_ ? other_ : one_;
    }

private:
    static constexpr std::size_t most = 12;

    [[nodiscard]] bool add(TaskId task) {
        if (std::ranges::find(tasks_, task) != tasks_.end())
            return true;
        tasks_.push_back(task);
        return tasks_.size() <= most && bench_.choices.may_take(task, taker_of(task));
    }

    [[nodiscard]] bool clear_the_way(TaskId task) {
        const auto& solution = bench_.solution;
        const auto taker = taker_of(task);
        const ResourceId resource{static_cast<Row>(taker)};
        const auto range = solution.time(bench_.prepared().meet_of(task));
        for (auto time = range.first; time < range.last; ++time) {
            if (solution.tasks_at(resource, time) != 1)
                continue;
            const auto other = task_with(bench_, solution.only_meet_at(resource, time), taker);
            if (!other || !add(*other))
                return false;
        }
        return true;
    }

    const Bench& bench_;
    ResourceRow one_;
    ResourceRow other_;
    std::vector<TaskId> tasks_;
};

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

bool swap_resources(Bench& bench) {
    const auto task = any_task(bench);
    if (!task)
        return false;
    const auto before = bench.solution.resource(*task);
    const auto candidates = bench.choices.candidates[bench.prepared().place_of(*task).value()];
    const auto resource = bench.any(candidates);
    if (before == no_resource || resource == before)
        return false;
    Exchange exchange{bench, before, resource};
    if (!exchange.grow(*task))
        return false;
    std::vector<ResourceRow> takers;
    for (const auto each : exchange.tasks())
        takers.push_back(exchange.taker_of(each));
    for (std::size_t row = 0; row < takers.size(); ++row)
        bench.set_resource(exchange.tasks()[row], takers[row]);
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

namespace {

/// Visits the tasks that want the same resource as one: those in its place in all meets of its
/// event, or of its event group where that is asked.
template <class Visit>
void for_each_together(Bench& bench, TaskId task, Visit visit) {
    const auto& prepared = bench.prepared();
    const auto place = prepared.place_of(task);
    const auto points = prepared.split_of_place[place.value()];
    const auto visit_event = [&](EventId event, auto belongs) {
        for_each_meet_row(prepared, event, [&](MeetId meet) {
            if (bench.solution.duration(meet) > 0)
                for_each_task(prepared, meet, [&](TaskId other) {
                    if (belongs(prepared.place_of(other)))
                        visit(other);
                });
        });
    };
    if (points.empty()) {
        visit_event(prepared[place].event, [&](OpenPlaceId other) { return other == place; });
        return;
    }
    const auto point = bench.any(points);
    for (const auto event : (*prepared.instance)[prepared.avoid_split[point].target].events)
        visit_event(event, [&](OpenPlaceId other) {
            const auto here = prepared.split_of_place[other.value()];
            return std::ranges::find(here, point) != here.end();
        });
}

/// Gives all tasks that belong together with one, and have a resource, to another.
void change_all(Bench& bench, TaskId task, ResourceRow from, ResourceRow to) {
    for_each_together(bench, task, [&](TaskId other) {
        if (bench.solution.resource(other) == from && bench.choices.may_take(other, to))
            bench.set_resource(other, to);
    });
}

}  // namespace

bool unite_resources(Bench& bench) {
    const auto task = any_task(bench);
    if (!task)
        return false;
    const auto resource =
        bench.any(bench.choices.candidates[bench.prepared().place_of(*task).value()]);
    for_each_together(bench, *task, [&](TaskId other) {
        if (bench.solution.resource(other) != resource && bench.choices.may_take(other, resource))
            give(bench, other, resource);
    });
    return true;
}

bool swap_all_tasks(Bench& bench) {
    const auto one = any_task(bench);
    const auto other = one ? any_task(bench) : std::nullopt;
    if (!other)
        return false;
    const auto resource = bench.solution.resource(*one);
    const auto other_resource = bench.solution.resource(*other);
    if (resource == no_resource || other_resource == no_resource || resource == other_resource ||
        !bench.choices.may_take(*one, other_resource) || !bench.choices.may_take(*other, resource))
        return false;
    change_all(bench, *one, resource, other_resource);
    change_all(bench, *other, other_resource, resource);
    return true;
}

}  // namespace slimfit::highschool_solver
