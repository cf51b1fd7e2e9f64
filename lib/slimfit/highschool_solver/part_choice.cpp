#include "slimfit/highschool_solver/part_choice.hpp"

#include "slimfit/highschool_solver/best_start.hpp"

#include <algorithm>
#include <set>

namespace slimfit::highschool_solver {

using namespace highschool;

namespace {

/// Gathers meets with all they are linked with, and counts what may be chosen for them.
class Gathered {
public:
    Gathered(Bench& bench, std::vector<TimeRange> within, std::size_t choices)
        : bench_{bench}, within_{std::move(within)}, left_{static_cast<std::int64_t>(choices)} {}

    [[nodiscard]] bool is_full() const { return left_ <= 0; }

    [[nodiscard]] const std::set<MeetId>& meets() const { return meets_; }

    void add(MeetId meet) {
        for_each_linked(bench_, meet, [&](MeetId linked) {
            const auto event = bench_.prepared().event_of(linked);
            if (bench_.prepared()[event].given == no_start &&
                bench_.prepared().order_of[event.value()].empty() && is_within(linked) &&
                meets_.insert(linked).second)
                left_ -= starts(linked);
        });
    }

    /// All that a resource has to do, whether it is given to it or chosen.
    void add_all_of(ResourceId resource) {
        for (const auto event : bench_.choices.events_of[resource.value()])
            for_each_meet_row(bench_.prepared(), event, [&](MeetId meet) {
                if (bench_.solution.duration(meet) > 0)
                    add(meet);
            });
        for (Start time = 0; time < bench_.prepared().times; ++time)
            if (bench_.solution.tasks_at(resource, time) == 1)
                add(bench_.solution.only_meet_at(resource, time));
    }

    [[nodiscard]] Part part() const {
        return {
            .meets = {meets_.begin(), meets_.end()}, .tasks = {}, .within = within_, .among = {}};
    }

private:
    [[nodiscard]] bool is_within(MeetId meet) const {
        return within_.empty() || (bench_.solution.start(meet) != no_start &&
                                   is_inside(bench_.solution.time(meet), within_));
    }

    [[nodiscard]] std::int64_t starts(MeetId meet) const {
        const auto duration = bench_.solution.duration(meet);
        return std::ranges::count_if(starts_of(bench_, meet), [&](Start start) {
            return is_inside({start, start + duration}, within_);
        });
    }

    Bench& bench_;
    std::vector<TimeRange> within_;
    std::int64_t left_;
    std::set<MeetId> meets_;
};

/// Somebody, or a class or a room, with a task in a meet.
std::optional<ResourceId> any_resource_of(Bench& bench, MeetId meet) {
    std::vector<ResourceId> resources;
    for (const auto& given : bench.prepared().given[bench.prepared().event_of(meet).value()])
        resources.push_back(given.resource);
    for_each_task(bench.prepared(), meet, [&](TaskId task) {
        if (const auto resource = bench.solution.resource(task); resource != no_resource)
            resources.emplace_back(static_cast<Row>(resource));
    });
    if (resources.empty())
        return std::nullopt;
    return bench.any(resources);
}

std::optional<ResourceId> first_resource(Bench& bench, MeetId meet) {
    if (!bench.breaches.empty() && bench.random.once_in(2))
        if (const auto& place = bench.any(bench.breaches).place; place.resource)
            return place.resource;
    return any_resource_of(bench, meet);
}

/// What some resources have to do, one after the other: each meets with one before it.
void gather_around(Bench& bench, MeetId meet, Gathered& gathered) {
    constexpr auto tries = 12;
    auto next = first_resource(bench, meet);
    for (auto tried = 0; tried < tries && next && !gathered.is_full(); ++tried) {
        gathered.add_all_of(*next);
        if (gathered.meets().empty())
            return;
        auto any = gathered.meets().begin();
        std::advance(any, static_cast<std::ptrdiff_t>(bench.random.below(gathered.meets().size())));
        next = any_resource_of(bench, *any);
    }
}

TimeRange stretch_around(Bench& bench, Start time, Start length) {
    const auto before = static_cast<Start>(bench.random.below(static_cast<std::size_t>(length)));
    const auto first = std::clamp<Start>(time - before, 0, bench.prepared().times - length);
    return {first, first + length};
}

std::vector<TimeRange> any_stretches(Bench& bench, MeetId meet) {
    constexpr Start least{3};
    const auto times = bench.prepared().times;
    const auto most = std::max<Start>(least, times / 3);
    const auto length = std::min<Start>(
        times,
        least + static_cast<Start>(bench.random.below(static_cast<std::size_t>(most - least + 1)))
    );
    const auto other = static_cast<Start>(bench.random.below(static_cast<std::size_t>(times)));
    return {
        stretch_around(bench, std::max<Start>(0, bench.solution.start(meet)), length),
        stretch_around(bench, other, length)};
}

Part part_of_meets(Bench& bench, std::size_t choices) {
    const auto meet = any_meet(bench);
    if (!meet)
        return {};
    auto within = std::vector<TimeRange>{};
    if (bench.random.once_in(2))
        within = any_stretches(bench, *meet);
    Gathered gathered{bench, within, choices};
    gather_around(bench, *meet, gathered);
    return gathered.part();
}

bool has_choice(const Bench& bench, TaskId task) {
    return bench.choices.candidates[bench.prepared().place_of(task).value()].size() > 1;
}

/// Some meets with what may be chosen for them, among all who are free there.
Part part_of_both(Bench& bench, std::size_t choices) {
    constexpr std::size_t choices_of_tasks{6};
    const auto meet = any_meet(bench);
    if (!meet)
        return {};
    auto within = std::vector<TimeRange>{};
    if (bench.random.once_in(2))
        within = any_stretches(bench, *meet);
    Gathered gathered{bench, within, choices / choices_of_tasks};
    gathered.add(*meet);
    gather_around(bench, *meet, gathered);
    auto part = gathered.part();
    for (const auto each : part.meets)
        for_each_task(bench.prepared(), each, [&](TaskId task) {
            if (has_choice(bench, task))
                part.tasks.push_back(task);
        });
    return part;
}

/// What some of those who may do a task do, in all times or in a stretch of them.
Part part_of_tasks(Bench& bench, std::size_t choices) {
    const auto task = any_task(bench);
    if (!task)
        return {};
    const auto candidates = bench.choices.candidates[bench.prepared().place_of(*task).value()];
    auto among = std::vector<ResourceRow>(candidates.begin(), candidates.end());
    auto within = std::vector<TimeRange>{};
    if (const auto meet = bench.prepared().meet_of(*task);
        bench.random.once_in(2) && bench.solution.start(meet) != no_start) {
        within = any_stretches(bench, meet);
    } else {
        constexpr std::size_t few{4};
        for (std::size_t row = 0; row < std::min(few, among.size()); ++row)
            std::swap(among[row], among[row + bench.random.below(among.size() - row)]);
        among.resize(std::min(few, among.size()));
        if (const auto here = bench.solution.resource(*task); here != no_resource)
            among.push_back(here);
    }
    std::ranges::sort(among);
    Part part{.meets = {}, .tasks = {*task}, .within = {}, .among = among};
    auto count = among.size();
    const auto first = bench.random.below(bench.choices.tasks.size());
    for (std::size_t row = 0; row < bench.choices.tasks.size() && count < choices; ++row) {
        const auto other = bench.choices.tasks[(first + row) % bench.choices.tasks.size()];
        const auto meet = bench.prepared().meet_of(other);
        if (other == *task || bench.solution.duration(meet) == 0)
            continue;
        const auto range = bench.solution.time(meet);
        const auto resource = bench.solution.resource(other);
        const auto may_take = std::ranges::count_if(among, [&](ResourceRow one) {
            return bench.choices.may_take(other, one);
        });
        if (!is_inside(range, within) || may_take == 0 ||
            (resource != no_resource && !std::ranges::binary_search(among, resource)))
            continue;
        part.tasks.push_back(other);
        count += static_cast<std::size_t>(may_take);
    }
    return part;
}

}  // namespace

Part any_part(Bench& bench, std::size_t choices) {
    const auto has_tasks = !bench.choices.tasks.empty();
    const auto has_meets = !bench.choices.movable.empty();
    if (has_tasks && has_meets && bench.random.once_in(2))
        return part_of_both(bench, choices);
    if (has_tasks && (!has_meets || bench.random.once_in(2)))
        return part_of_tasks(bench, choices);
    return has_meets ? part_of_meets(bench, choices) : Part{};
}

}  // namespace slimfit::highschool_solver
