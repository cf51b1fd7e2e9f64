#pragma once

#include <algorithm>

namespace slimfit::planning {

/// What a week with fewer days has of something that a full week has so many times, in proportion
/// to the days.
struct WeekShare {
    int times{};      ///< in a full week
    int days{};       ///< of this week on which it can be
    int full_days{};  ///< of a full week on which it can be

    /// What must be: rounded down.
    [[nodiscard]] int due() const {
        return full_days == 0 ? 0 : times * counted_days() / full_days;
    }

    /// What should be where it fits: the nearest whole number, half up. One free day takes nothing
    /// from what is given once or twice a week.
    [[nodiscard]] int fitting() const {
        return full_days == 0 ? 0 : (2 * times * counted_days() + full_days) / (2 * full_days);
    }

private:
    [[nodiscard]] int counted_days() const { return std::min(days, full_days); }
};

}  // namespace slimfit::planning
