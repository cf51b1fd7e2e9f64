#include "slimfit/staffing/cover_heads.hpp"

#include <algorithm>

namespace slimfit::staffing {

using timetable::Cover;
using timetable::Event;
using timetable::Instance;
using timetable::Tick;
using timetable::TickRange;

namespace {

int fewest_heads(
    const Instance& instance, const Cover& cover, const std::vector<std::size_t>& takers
) {
    const auto& event = instance[cover.event];
    const int all = instance.all_heads(cover);
    int fewest = all;
    for (const auto& start : event.starts) {
        int away = 0;
        for (const auto taker : takers)
            if (may_contain(instance.events[taker], {start.tick, start.tick + event.duration}))
                away += instance.events[taker].heads_at(start.tick);
        fewest = std::min(fewest, std::max(0, all - away));
    }
    return fewest;
}

}  // namespace

bool may_contain(const Event& event, TickRange time) {
    return std::ranges::any_of(event.starts, [&](const timetable::StartOption& start) {
        return TickRange{start.tick, start.tick + event.duration}.contains(time);
    });
}

std::vector<std::vector<std::size_t>> takers_by_crowd(const Instance& instance) {
    std::vector<bool> is_cover(instance.events.size());
    for (const auto& cover : instance.covers)
        is_cover[cover.event.value()] = true;
    std::vector<std::vector<std::size_t>> takers(instance.crowds.size());
    for (std::size_t row = 0; row < instance.events.size(); ++row)
        if (const auto crowd = instance.events[row].crowd; crowd && !is_cover[row])
            takers[crowd->value()].push_back(row);
    return takers;
}

int people_for(const Cover& cover, int heads) {
    if (heads <= 0)
        return 0;
    const int per = cover.heads_per_person;
    return std::max(cover.people_at_least, per == 0 ? 0 : (heads + per - 1) / per);
}

std::vector<std::optional<CoverFloor>> cover_floors(const Instance& instance) {
    const auto takers = takers_by_crowd(instance);
    std::vector<std::optional<CoverFloor>> floors(instance.events.size());
    for (const auto& cover : instance.covers) {
        const int heads = fewest_heads(instance, cover, takers[cover.crowd.value()]);
        const int people = people_for(cover, heads);
        auto& floor = floors[cover.event.value()];
        const int heads_so_far = floor ? floor->heads : 0;
        if (!floor || floor->people < people)
            floor = CoverFloor{.heads = 0, .people = people, .missing = cover.missing};
        floor->heads = heads_so_far + heads;
    }
    return floors;
}

}  // namespace slimfit::staffing
