#pragma once

#include <algorithm>

namespace slimfit::planning {

/// Where a week has room for something.
struct Room {
    int days{};
    int places{};  ///< times of those days at which it can begin
};

/// What a week with less room has of something that a full week has so many times.
///
/// What must be is counted in places, for what shares the same places then fits beside each other:
/// one hour that is left of a day is not asked of every offer. What should be is counted in days,
/// for one that loses an hour can mostly still hold its lesson.
struct WeekShare {
    int times{};  ///< in a full week
    Room now;     ///< of this week
    Room full;    ///< of a full week

    /// What must be: in proportion to the places, and never more than to the days; rounded down.
    [[nodiscard]] int due() const { return full.days == 0 ? 0 : std::min(by_days(), by_places()); }

    /// What should be where it fits: in proportion to the days, to the nearest whole number, half
    /// up. One free day takes nothing from what is given once or twice a week.
    [[nodiscard]] int fitting() const {
        return full.days == 0 ? 0 : (2 * times * days() + full.days) / (2 * full.days);
    }

private:
    [[nodiscard]] int days() const { return std::min(now.days, full.days); }

    [[nodiscard]] int by_days() const { return times * days() / full.days; }

    [[nodiscard]] int by_places() const {
        return times * std::min(now.places, full.places) / full.places;
    }
};

}  // namespace slimfit::planning
