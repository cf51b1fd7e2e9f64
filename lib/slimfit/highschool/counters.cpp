#include "slimfit/highschool/counters.hpp"

namespace slimfit::highschool {

Counters::Counters(const Prepared& prepared)
    : tasks(prepared.resources * static_cast<std::size_t>(prepared.times)),
      meets(tasks.size()),
      busy(prepared.resources * prepared.sets.words()),
      clashes(prepared.resources),
      work(prepared.resources),
      idle(prepared.idle.size()),
      busy_groups(prepared.cluster.size()),
      off_limits(prepared.busy.size()),
      untimed(prepared.events.size()),
      starts_in(prepared.spread_counts),
      runs(prepared.events.size() * static_cast<std::size_t>(prepared.times)),
      events_at(prepared.link.size() * static_cast<std::size_t>(prepared.times)),
      partly(prepared.link.size()),
      uses(prepared.avoid_split.size() * prepared.resources),
      different(prepared.avoid_split.size()) {}

void Counters::come(const Prepared& prepared, ResourceId resource, MeetId meet, Start time) {
    const auto at = prepared.at(resource, time);
    meets[at] += meet.value();
    if (++tasks[at] == 1)
        flip(prepared, resource, time);
    else
        ++clashes[resource.value()];
}

void Counters::leave(const Prepared& prepared, ResourceId resource, MeetId meet, Start time) {
    const auto at = prepared.at(resource, time);
    meets[at] -= meet.value();
    if (--tasks[at] == 0)
        flip(prepared, resource, time);
    else
        --clashes[resource.value()];
}

void Counters::flip(const Prepared& prepared, ResourceId resource, Start time) {
    count_groups(prepared, resource, time, -1);
    const auto at = static_cast<std::size_t>(time);
    busy[resource.value() * prepared.sets.words() + at / 64] ^= std::uint64_t{1} << (at % 64);
    count_groups(prepared, resource, time, 1);
}

/// What the groups that hold a time add to the points of a resource.
void Counters::count_groups(const Prepared& prepared, ResourceId resource, Start time, int times) {
    const auto now = busy_times(prepared, resource);
    const auto for_each_group = [&](const Watchers& watchers, auto count) {
        for (const auto& group : watchers.groups[prepared.watch(watchers, resource, time)])
            count(group.number, prepared.sets[group.set], group.limits);
    };
    auto* const idle_here = idle.data() + prepared.idle.first(resource);
    for_each_group(prepared.idle_watchers, [&](Row number, TimeBits set, const Limits&) {
        idle_here[number] += times * gaps(now, set);
    });
    auto* const busy_here = busy_groups.data() + prepared.cluster.first(resource);
    for_each_group(prepared.cluster_watchers, [&](Row number, TimeBits set, const Limits&) {
        busy_here[number] += overlap(now, set) ? times : 0;
    });
    auto* const off_here = off_limits.data() + prepared.busy.first(resource);
    for_each_group(prepared.busy_watchers, [&](Row number, TimeBits set, const Limits& limits) {
        const auto count = common(now, set);
        off_here[number] += count == 0 ? 0 : times * outside(count, limits);
    });
}

void Counters::run(const Prepared& prepared, EventId event, TimeRange range, std::int32_t times) {
    const auto row_of = [&](Row row, Start time) {
        return row * static_cast<std::size_t>(prepared.times) + static_cast<std::size_t>(time);
    };
    for (auto time = range.first; time < range.last; ++time) {
        auto& running = runs[row_of(event.value(), time)];
        running += times;
        if (running != (times > 0 ? 1 : 0))
            continue;
        for (const auto row : prepared.link_of[event.value()]) {
            auto& events = events_at[row_of(row, time)];
            const auto is_part = [&] {
                return events > 0 && events < prepared.link[row].asked.events;
            };
            partly[row] -= is_part() ? 1 : 0;
            events += times;
            partly[row] += is_part() ? 1 : 0;
        }
    }
}

void Counters::start(const Prepared& prepared, EventId event, Start time, std::int32_t times) {
    for (const auto row : prepared.spread_of[event.value()]) {
        const auto& asked = prepared.spread[row].asked;
        for (const auto place : prepared.groups_at(asked.groups, time))
            starts_in[asked.first_count + place] += times;
    }
}

void Counters::use(const Prepared& prepared, Row point, ResourceId resource, std::int32_t times) {
    auto& here = uses[point * prepared.resources + resource.value()];
    const auto was_in_use = here > 0;
    here += times;
    different[point] += static_cast<int>(here > 0) - static_cast<int>(was_in_use);
}

}  // namespace slimfit::highschool
