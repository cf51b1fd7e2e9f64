#include "slimfit/staffing/week_cuts.hpp"

namespace slimfit::staffing {

using timetable::Tick;
using timetable::TickRange;

TickRange fixed_part(const NeedyEvent& event) {
    return {event.starts.back(), event.starts.front() + event.duration};
}

WeekCuts WeekCuts::at_fixed_parts(const NeedTable& table) {
    WeekCuts cuts{table.week_end};
    for (const auto& event : table.events) {
        if (const auto part = fixed_part(event); part.first < part.last) {
            cuts.at(part.first);
            cuts.at(part.last);
        }
    }
    return cuts;
}

WeekCuts WeekCuts::at_all_placements(const NeedTable& table) {
    WeekCuts cuts{table.week_end};
    for (const auto& event : table.events) {
        for (const auto start : event.starts) {
            cuts.at(start);
            cuts.at(start + event.duration);
        }
    }
    bool changed = true;
    while (changed) {
        changed = false;
        for (const auto& event : table.events)
            changed = cuts.spread_over_starts(event) || changed;
    }
    return cuts;
}

bool WeekCuts::spread_over_starts(const NeedyEvent& event) {
    bool changed = false;
    for (Tick offset = 1; offset < event.duration; ++offset) {
        bool any = false;
        bool all = true;
        for (const auto start : event.starts) {
            const bool here = is_at(start + offset);
            any = any || here;
            all = all && here;
        }
        if (!any || all)
            continue;
        for (const auto start : event.starts)
            at(start + offset);
        changed = true;
    }
    return changed;
}

std::vector<TickRange> WeekCuts::inside(TickRange ticks) const {
    std::vector<TickRange> intervals;
    auto first = ticks.first;
    for (auto tick = ticks.first + 1; tick <= ticks.last; ++tick) {
        if (tick == ticks.last || is_at(tick)) {
            intervals.push_back({first, tick});
            first = tick;
        }
    }
    return intervals;
}

}  // namespace slimfit::staffing
