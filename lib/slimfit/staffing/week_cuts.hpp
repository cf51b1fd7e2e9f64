#pragma once

#include "slimfit/staffing/needs.hpp"

#include <vector>

namespace slimfit::staffing {

/// The ticks at which the week is cut into intervals.
class WeekCuts {
public:
    /// Cuts at the bounds of what each event takes up wherever it starts.
    [[nodiscard]] static WeekCuts at_fixed_parts(const NeedTable& table);

    /// Cuts at all starts and ends, and so that pieces of an event are whole intervals whichever
    /// start it has: a cut inside one placement cuts every other placement at the same offset.
    [[nodiscard]] static WeekCuts at_all_placements(const NeedTable& table);

    /// The intervals that make up some ticks; their bounds must be cuts.
    [[nodiscard]] std::vector<timetable::TickRange> inside(timetable::TickRange ticks) const;

private:
    explicit WeekCuts(timetable::Tick week_end) : cut_(static_cast<std::size_t>(week_end) + 1) {}

    void at(timetable::Tick tick) { cut_[static_cast<std::size_t>(tick)] = true; }

    [[nodiscard]] bool is_at(timetable::Tick tick) const {
        return cut_[static_cast<std::size_t>(tick)];
    }

    bool spread_over_starts(const NeedyEvent& event);

    std::vector<bool> cut_;  ///< by tick, whether an interval begins there
};

/// The ticks an event takes up wherever it starts; empty (first >= last) when there are none.
[[nodiscard]] timetable::TickRange fixed_part(const NeedyEvent& event);

}  // namespace slimfit::staffing
