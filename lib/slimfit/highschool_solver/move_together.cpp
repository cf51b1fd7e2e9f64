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

/// Moves a meet to the best start of those at which a resource is free for it and that fit; false
/// when there is none.
template <class Fits>
bool move_to_free(Bench& bench, ResourceId resource, MeetId meet, Fits fits) {
    BestStart best{bench, meet};
    const auto row = static_cast<ResourceRow>(resource.value());
    const auto duration = bench.solution.duration(meet);
    for (const auto start : starts_of(bench, meet)) {
        const TimeRange range{start, start + duration};
        if (fits(range) && is_free(bench.solution, row, range))
            best.look_at(start);
    }
    if (best.best() == no_start)
        return false;
    move_linked(bench, meet, best.best());
    return true;
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
        if (move_to_free(bench, *resource, meets.back(), [](TimeRange) { return true; }))
            moved = true;
    }
    return moved;
}

namespace {

/// A resource that was busy in too many time groups when things were looked at, and those groups.
struct Crowded {
    ResourceId resource;
    Row groups{};
};

std::optional<Crowded> any_crowded(Bench& bench) {
    constexpr auto tries = 10;
    for (auto tried = 0; tried < tries && !bench.breaches.empty(); ++tried) {
        const auto& breach = bench.any(bench.breaches);
        if (breach.family != families::ClusterBusyTimes::name)
            continue;
        const auto resource = *breach.place.resource;
        std::optional<Crowded> crowded;
        for_each_point(bench.prepared().cluster, resource, [&](Row row) {
            const auto& [target, price, asked] = bench.prepared().cluster[row];
            if (price.constraint == breach.constraint &&
                bench.solution.counters().busy_groups[row] > asked.limits.maximum)
                crowded = Crowded{resource, asked.groups};
        });
        if (crowded)
            return crowded;
    }
    return std::nullopt;
}

/// The times of a group in which the resource is busy: of two by chance the one where it is least.
std::optional<TimeBits> any_light_group(Bench& bench, const Crowded& crowded) {
    const auto busy = bench.solution.busy_times(crowded.resource);
    const auto groups = bench.prepared().time_groups.of[crowded.groups];
    std::optional<TimeBits> light;
    constexpr auto tries = 6;
    auto found = 0;
    for (auto tried = 0; tried < tries && found < 2; ++tried) {
        const auto set = bench.prepared().sets[bench.any(groups).set];
        if (!overlap(set, busy))
            continue;
        ++found;
        if (!light || common(set, busy) < common(*light, busy))
            light = set;
    }
    return light;
}

bool runs_in(TimeBits set, TimeRange range) {
    for (auto time = range.first; time < range.last; ++time)
        if (holds(set, time))
            return true;
    return false;
}

/// The meets to which a resource is given and that run in a set of times; none at all when one of
/// them may not move.
std::vector<MeetId> movable_in(const Bench& bench, ResourceId resource, TimeBits set) {
    std::vector<MeetId> meets;
    auto may_move = true;
    for (const auto event : bench.choices.events_of[resource.value()])
        for_each_meet_row(bench.prepared(), event, [&](MeetId meet) {
            if (bench.solution.duration(meet) == 0 || !runs_in(set, bench.solution.time(meet)))
                return;
            meets.push_back(meet);
            may_move = may_move && bench.prepared()[event].given == no_start;
        });
    if (!may_move)
        meets.clear();
    return meets;
}

}  // namespace

bool clear_group(Bench& bench) {
    const auto crowded = any_crowded(bench);
    const auto set = crowded ? any_light_group(bench, *crowded) : std::nullopt;
    if (!set)
        return false;
    auto meets = movable_in(bench, crowded->resource, *set);
    const auto is_outside = [&](TimeRange range) { return !runs_in(*set, range); };
    for (const auto meet : meets)
        if (runs_in(*set, bench.solution.time(meet)) &&
            !move_to_free(bench, crowded->resource, meet, is_outside))
            return false;
    return !meets.empty();
}

}  // namespace slimfit::highschool_solver
