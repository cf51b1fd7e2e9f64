#pragma once

#include <algorithm>
#include <vector>

namespace slimfit::grouping {

/// Levels from low up to and including high.
struct Span {
    int low{};
    int high{};

    [[nodiscard]] constexpr int width() const { return high - low; }

    [[nodiscard]] constexpr bool contains(int level) const { return low <= level && level <= high; }

    [[nodiscard]] constexpr Span stretched_to(int level) const {
        return {std::min(low, level), std::max(high, level)};
    }

    /// How far it stretches beyond a span that lies within it, on the side where it does most.
    [[nodiscard]] constexpr int further_than(Span inner) const {
        return std::max(inner.low - low, high - inner.high);
    }
};

/// The least that spans have to stretch between two levels, neither of them out of reach already,
/// to cover each level that occurs in between: all but the widest hole.
[[nodiscard]] int stretch_between(int low, int high, const std::vector<int>& levels);

/// The least width together of groups that reach these spans at least and cover each level that
/// occurs. A bound: it does not ask which group covers what.
[[nodiscard]] int width_at_least(const std::vector<Span>& spans, const std::vector<int>& levels);

}  // namespace slimfit::grouping
