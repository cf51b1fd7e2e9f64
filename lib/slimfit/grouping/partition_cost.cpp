#include "slimfit/grouping/partition.hpp"

#include <algorithm>
#include <limits>
#include <span>

namespace slimfit::grouping {

namespace {

std::vector<int> known_levels(const GroupingTask& task) {
    std::vector<int> levels;
    for (const auto& member : task.members)
        if (member.level)
            levels.push_back(*member.level);
    std::ranges::sort(levels);
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return levels;
}

std::vector<std::vector<int>>
levels_by_group(const GroupingTask& task, const Partition& partition) {
    std::vector<std::vector<int>> levels(partition.groups());
    for (std::size_t row = 0; row < task.members.size(); ++row)
        if (const auto level = task.members[row].level)
            levels[partition.group_of[row]].push_back(*level);
    return levels;
}

/// Spread and width of a group around a middle.
PartitionCost around(int middle, std::span<const int> levels) {
    PartitionCost cost;
    int lowest = middle;
    int highest = middle;
    for (const int level : levels) {
        cost.spread += std::abs(level - middle);
        lowest = std::min(lowest, level);
        highest = std::max(highest, level);
    }
    cost.width = highest - lowest;
    return cost;
}

int count_moves(const GroupingTask& task, const Partition& partition) {
    int moves = 0;
    for (std::size_t row = 0; row < task.members.size(); ++row) {
        const auto former = task.members[row].former;
        const bool continued =
            former && std::ranges::find(partition.continues, former) != partition.continues.end();
        if (continued && partition.continues[partition.group_of[row]] != former)
            ++moves;
    }
    return moves;
}

/// Middles that do not fall and cost least together; of equal ones the lowest.
std::vector<int>
best_middles(const std::vector<int>& candidates, const std::vector<std::vector<int>>& levels_of) {
    constexpr int never = std::numeric_limits<int>::max();
    // least[c]: the groups so far, the last one with candidate c as its middle.
    std::vector<int> least(candidates.size(), 0);
    std::vector<std::vector<std::size_t>> chosen_before;
    for (const auto& levels : levels_of) {
        std::vector<int> next(candidates.size());
        std::vector<std::size_t> before(candidates.size());
        int least_up_to = never;
        std::size_t best_before = 0;
        for (std::size_t middle = 0; middle < candidates.size(); ++middle) {
            if (least[middle] < least_up_to) {
                least_up_to = least[middle];
                best_before = middle;
            }
            before[middle] = best_before;
            next[middle] = least_up_to + around(candidates[middle], levels).total();
        }
        least = std::move(next);
        chosen_before.push_back(std::move(before));
    }

    std::vector<int> middles(levels_of.size());
    auto at = static_cast<std::size_t>(std::ranges::min_element(least) - least.begin());
    for (auto group = levels_of.size(); group-- > 0;) {
        middles[group] = candidates[at];
        at = chosen_before[group][at];
    }
    return middles;
}

}  // namespace

Partition priced(const GroupingTask& task, Partition partition) {
    auto candidates = known_levels(task);
    if (candidates.empty())
        candidates.push_back(0);
    const auto levels_of = levels_by_group(task, partition);
    partition.middles = best_middles(candidates, levels_of);
    partition.cost = {.moves = count_moves(task, partition)};
    for (std::size_t group = 0; group < partition.groups(); ++group) {
        const auto cost = around(partition.middles[group], levels_of[group]);
        partition.cost.spread += cost.spread;
        partition.cost.width += cost.width;
    }
    return partition;
}

}  // namespace slimfit::grouping
