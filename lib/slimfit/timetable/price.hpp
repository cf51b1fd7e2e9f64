#pragma once

#include <compare>
#include <cstdint>

namespace slimfit::timetable {

/// Which rule of the instance's author a cost belongs to. The engine only sums by it.
using Tag = std::uint16_t;

/// What one unit of deviation costs: hard or soft, and how much.
struct Price {
    Tag tag{};
    bool hard{};
    std::int64_t each{};

    friend constexpr bool operator==(const Price&, const Price&) = default;
};

/// The cost of a solution, compared lexicographically: hard is never traded for soft.
struct Score {
    std::int64_t hard{};
    std::int64_t soft{};

    constexpr Score& operator+=(Score other) {
        hard += other.hard;
        soft += other.soft;
        return *this;
    }

    constexpr Score& operator-=(Score other) {
        hard -= other.hard;
        soft -= other.soft;
        return *this;
    }

    friend constexpr Score operator+(Score a, Score b) { return a += b; }

    friend constexpr Score operator-(Score a, Score b) { return a -= b; }

    friend constexpr auto operator<=>(Score, Score) = default;
};

/// The cost of a deviation at a price.
[[nodiscard]] constexpr Score cost(const Price& price, std::int64_t deviation) {
    const auto amount = price.each * deviation;
    return price.hard ? Score{amount, 0} : Score{0, amount};
}

}  // namespace slimfit::timetable
