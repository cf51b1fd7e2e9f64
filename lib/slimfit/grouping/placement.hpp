#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace slimfit::grouping {

/// Pupils with nothing to tell them apart, to be placed in groups: how many there are and what one
/// of them costs in each group.
struct Batch {
    int count{};
    std::vector<int> prices;  ///< by group; `closed` where they may not go
};

inline constexpr int closed = 1'000'000;

struct GroupSize {
    int at_least{};
    int at_most{};
};

/// Where the pupils of each batch go.
struct Placement {
    std::vector<std::vector<int>> counts;  ///< by batch, by group
    int price{};
    /// By group: what a place there is worth. With them added to the prices each pupil is in a
    /// group that is cheapest for that pupil alone, which makes them a bound for other prices too.
    std::vector<int> tolls;
};

/// The cheapest placement with every group within its size, or nothing when there is none: a
/// minimum-cost flow, by shortest augmenting paths over the groups. Tolls that fit the prices
/// roughly save time.
[[nodiscard]] std::optional<Placement> cheapest_placement(
    const std::vector<Batch>& batches, GroupSize size, const std::vector<int>& tolls
);

}  // namespace slimfit::grouping
