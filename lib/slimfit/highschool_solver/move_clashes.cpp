#include "slimfit/highschool/families/all.hpp"
#include "slimfit/highschool_solver/best_start.hpp"
#include "slimfit/highschool_solver/moves.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// A resource that had a clash when things were looked at and is given to events.
std::optional<ResourceId> any_clashing_resource(Bench& bench) {
    constexpr auto tries = 10;
    for (auto tried = 0; tried < tries && !bench.breaches.empty(); ++tried) {
        const auto& breach = bench.any(bench.breaches);
        if (breach.family != families::AvoidClashes::name)
            continue;
        const auto resource = *breach.place.resource;
        if (bench.solution.counters().clashes[resource.value()] > 0 &&
            !bench.choices.events_of[resource.value()].empty())
            return resource;
    }
    return std::nullopt;
}

bool clashes(const Bench& bench, ResourceId resource, MeetId meet) {
    const auto range = bench.solution.time(meet);
    for (auto time = range.first; time < range.last; ++time)
        if (bench.solution.tasks_at(resource, time) > 1)
            return true;
    return false;
}

std::vector<MeetId> clashing_meets(const Bench& bench, ResourceId resource) {
    std::vector<MeetId> meets;
    for (const auto event : bench.choices.events_of[resource.value()])
        if (bench.prepared()[event].given == no_start)
            for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
                if (bench.solution.duration(meet) > 0 && clashes(bench, resource, meet))
                    meets.push_back(meet);
            });
    return meets;
}

/// The best start of those at which a resource is free for a meet.
Start best_free_start(Bench& bench, ResourceId resource, MeetId meet) {
    BestStart best{bench, meet};
    const auto duration = bench.solution.duration(meet);
    for (const auto start : starts_of(bench, meet))
        if (is_free(
                bench.solution,
                static_cast<ResourceRow>(resource.value()),
                {start, start + duration}
            ))
            best.look_at(start);
    return best.best();
}

}  // namespace

bool spread_out(Bench& bench) {
    const auto resource = any_clashing_resource(bench);
    if (!resource)
        return false;
    auto meets = clashing_meets(bench, *resource);
    auto moved = false;
    for (; !meets.empty(); meets.pop_back()) {
        std::swap(meets[bench.random.below(meets.size())], meets.back());
        if (!clashes(bench, *resource, meets.back()))
            continue;
        const auto start = best_free_start(bench, *resource, meets.back());
        if (start == no_start)
            continue;
        move_linked(bench, meets.back(), start);
        moved = true;
    }
    return moved;
}

}  // namespace slimfit::highschool_solver
