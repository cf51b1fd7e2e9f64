#include "slimfit/timetable/prepare_parts.hpp"

#include <algorithm>

namespace slimfit::timetable {
namespace {

bool may_lie_within(const Prepared& prepared, const Cover& cover, TickRange time) {
    return std::ranges::any_of(prepared.starts[cover.event.value()], [&](Tick start) {
        return time.contains(time_at(prepared, cover.event, start));
    });
}

std::vector<std::vector<CoverId>> covers_by_crowd(const Instance& instance) {
    auto covers = std::vector<std::vector<CoverId>>(instance.crowds.size());
    for (std::size_t row = 0; row < instance.covers.size(); ++row)
        covers[instance.covers[row].crowd.value()].emplace_back(static_cast<std::uint32_t>(row));
    return covers;
}

void mark_covers(Prepared& prepared) {
    const auto& instance = *prepared.instance;
    auto covers_of = std::vector<std::vector<CoverId>>(instance.events.size());
    for (std::size_t row = 0; row < instance.covers.size(); ++row) {
        const auto event = instance.covers[row].event.value();
        covers_of[event].emplace_back(static_cast<std::uint32_t>(row));
        prepared.events[event].covers = true;
        prepared.events[event].takes_from.reset();
    }
    prepared.covers_of = Lists<CoverId>::of(covers_of);
}

}  // namespace

void prepare_covers(Prepared& prepared) {
    mark_covers(prepared);
    const auto by_crowd = covers_by_crowd(*prepared.instance);
    auto takers = std::vector<std::vector<EventId>>(prepared.instance->crowds.size());
    for (std::size_t row = 0; row < prepared.events.size(); ++row) {
        const auto id = event_of_row(row);
        const auto crowd = prepared[id].takes_from;
        if (crowd)
            takers[crowd->value()].push_back(id);
        for (const auto start : prepared.starts[row]) {
            auto within = std::vector<CoverId>{};
            if (crowd)
                std::ranges::copy_if(
                    by_crowd[crowd->value()],
                    std::back_inserter(within),
                    [&](CoverId cover) {
                        return may_lie_within(
                            prepared, prepared[cover], time_at(prepared, id, start)
                        );
                    }
                );
            prepared.covers_within.append(within);
        }
    }
    prepared.takers = Lists<EventId>::of(takers);
}

}  // namespace slimfit::timetable
