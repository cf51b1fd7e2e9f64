#include "slimfit/highschool_solver/bench.hpp"

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

constexpr auto tries = 30;

std::optional<MeetId> any_meet_of(Bench& bench, EventId event) {
    const auto& facts = bench.prepared()[event];
    if (facts.given != no_start)
        return std::nullopt;
    for (auto tried = 0; tried < tries; ++tried) {
        const auto number = bench.random.below(static_cast<std::size_t>(facts.duration));
        const MeetId meet{facts.first_meet + static_cast<Row>(number)};
        if (bench.solution.duration(meet) > 0)
            return meet;
    }
    return std::nullopt;
}

std::optional<MeetId> any_meet_of(Bench& bench, ResourceId resource) {
    const auto times = static_cast<std::size_t>(bench.prepared().times);
    for (auto tried = 0; tried < tries; ++tried) {
        const auto time = static_cast<Start>(bench.random.below(times));
        if (bench.solution.tasks_at(resource, time) != 1)
            continue;
        const auto meet = bench.solution.only_meet_at(resource, time);
        if (bench.prepared()[bench.prepared().event_of(meet)].given == no_start)
            return meet;
    }
    return std::nullopt;
}

/// A meet that runs while a resource has several tasks.
std::optional<MeetId> any_clashing_meet(Bench& bench, ResourceId resource) {
    const auto& events = bench.choices.events_of[resource.value()];
    if (events.empty())
        return std::nullopt;
    for (auto tried = 0; tried < tries; ++tried) {
        const auto meet = any_meet_of(bench, bench.any(events));
        if (!meet)
            continue;
        const auto range = bench.solution.time(*meet);
        for (auto time = range.first; time < range.last; ++time)
            if (bench.solution.tasks_at(resource, time) > 1)
                return meet;
    }
    return std::nullopt;
}

std::optional<MeetId> any_meet_at(Bench& bench, const Place& place) {
    if (place.event)
        return any_meet_of(
            bench, place.other && bench.random.once_in(2) ? *place.other : *place.event
        );
    if (place.group) {
        const auto& events = (*bench.prepared().instance)[*place.group].events;
        return events.empty() ? std::nullopt : any_meet_of(bench, bench.any(events));
    }
    if (bench.solution.counters().clashes[place.resource->value()] > 0)
        if (const auto meet = any_clashing_meet(bench, *place.resource))
            return meet;
    return any_meet_of(bench, *place.resource);
}

}  // namespace

std::optional<MeetId> any_meet(Bench& bench) {
    if (bench.choices.movable.empty())
        return std::nullopt;
    if (!bench.hot.meets.empty() && bench.random.once_in(4))
        if (const auto meet = bench.any(bench.hot.meets); bench.solution.duration(meet) > 0)
            return meet;
    if (!bench.breaches.empty() && bench.random.once_in(3))
        if (const auto meet = any_meet_at(bench, bench.any(bench.breaches).place))
            return meet;
    for (auto tried = 0; tried < tries; ++tried)
        if (const auto meet = bench.any(bench.choices.movable); bench.solution.duration(meet) > 0)
            return meet;
    return std::nullopt;
}

std::optional<TaskId> any_task(Bench& bench) {
    if (bench.choices.tasks.empty())
        return std::nullopt;
    if (!bench.hot.tasks.empty() && bench.random.once_in(4))
        if (const auto task = bench.any(bench.hot.tasks);
            bench.solution.duration(bench.prepared().meet_of(task)) > 0)
            return task;
    if (!bench.breaches.empty() && bench.random.once_in(3))
        if (const auto meet = any_meet_at(bench, bench.any(bench.breaches).place)) {
            const auto& facts = bench.prepared()[bench.prepared().event_of(*meet)];
            if (facts.open_places > 0) {
                const auto places = static_cast<std::size_t>(facts.open_places);
                const auto number = static_cast<Row>(bench.random.below(places));
                const TaskId task{bench.prepared().first_task(*meet).value() + number};
                if (bench.choices.candidates[bench.prepared().place_of(task).value()].size() > 1)
                    return task;
            }
        }
    for (auto tried = 0; tried < tries; ++tried) {
        const auto task = bench.any(bench.choices.tasks);
        if (bench.solution.duration(bench.prepared().meet_of(task)) > 0)
            return task;
    }
    return std::nullopt;
}

bool is_free(const Solution& solution, ResourceRow resource, TimeRange range) {
    const auto busy = solution.busy_times(ResourceId{static_cast<Row>(resource)});
    for (auto time = range.first; time < range.last; ++time)
        if (holds(busy, time))
            return false;
    return true;
}

namespace {

/// Who has the same place in another meet of the event and is free.
ResourceRow free_sibling(const Bench& bench, TaskId task) {
    const auto& prepared = bench.prepared();
    const auto meet = prepared.meet_of(task);
    const auto range = bench.solution.time(meet);
    const auto number = task.value() - prepared.first_task(meet).value();
    auto found = no_resource;
    for_each_meet_row(prepared, prepared.event_of(meet), [&](MeetId other) {
        if (other == meet || found != no_resource || bench.solution.duration(other) == 0)
            return;
        const auto resource =
            bench.solution.resource(TaskId{prepared.first_task(other).value() + number});
        if (resource != no_resource && is_free(bench.solution, resource, range))
            found = resource;
    });
    return found;
}

}  // namespace

ResourceRow free_candidate(Bench& bench, TaskId task) {
    const auto& prepared = bench.prepared();
    if (const auto sibling = free_sibling(bench, task); sibling != no_resource)
        return sibling;
    const auto range = bench.solution.time(prepared.meet_of(task));
    const auto candidates = bench.choices.candidates[prepared.place_of(task).value()];
    if (candidates.empty())
        return no_resource;
    const auto first = bench.random.below(candidates.size());
    for (std::size_t tried = 0; tried < candidates.size(); ++tried) {
        const auto row = candidates[(first + tried) % candidates.size()];
        if (is_free(bench.solution, row, range))
            return row;
    }
    return no_resource;
}

void settle(Bench& bench, MeetId meet) {
    const auto range = bench.solution.time(meet);
    for_each_task(bench.prepared(), meet, [&](TaskId task) {
        const auto resource = bench.solution.resource(task);
        auto is_well = resource != no_resource;
        for (auto time = range.first; is_well && time < range.last; ++time)
            is_well = bench.solution.tasks_at(ResourceId{static_cast<Row>(resource)}, time) == 1;
        if (is_well)
            return;
        const auto free = free_candidate(bench, task);
        if (free != no_resource || bench.random.once_in(4))
            bench.set_resource(task, free);
    });
}

}  // namespace slimfit::highschool_solver
