#pragma once

#include "slimfit/grouping/crowds.hpp"
#include "slimfit/grouping/partition.hpp"
#include "slimfit/grouping/placement.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace slimfit::grouping {

/// The best partition so far and the effort that is left to better it.
struct Record {
    std::optional<Partition> best;
    int effort{};  ///< steps that may still be made

    void keep_if_better(Partition partition) {
        if (partition.cost.total() < cutoff(partition.groups()))
            best = std::move(partition);
    }

    /// Whether so many steps may still be made; then they are taken off.
    [[nodiscard]] bool may_take(int steps) {
        effort = std::max(0, effort - steps);
        return effort > 0;
    }

    /// A partition in so many groups must cost less than this.
    [[nodiscard]] int cutoff(std::size_t groups) const {
        if (!best)
            return std::numeric_limits<int>::max();
        return best->cost.total() + (groups < best->groups() ? 1 : 0);
    }
};

/// What the search knows while the groups, and what they continue, are fixed.
struct Setting {
    Setting(const GroupingTask& given, std::vector<std::optional<std::size_t>> continued);

    [[nodiscard]] std::size_t groups() const { return continues.size(); }

    /// What a pupil of a crowd costs in a group with that middle.
    [[nodiscard]] int price(const Crowd& crowd, std::size_t group, int middle) const {
        const int steps = crowd.level ? std::abs(*crowd.level - middle) : 0;
        return price_of_moving(crowd, group) + step_price * steps;
    }

    [[nodiscard]] int price_of_moving(const Crowd& crowd, std::size_t group) const {
        return crowd.home && *crowd.home != group ? move_price : 0;
    }

    /// The cheapest placement around middles, the width of the groups left out of account.
    [[nodiscard]] std::optional<Placement>
    placed_around(const std::vector<int>& middles, const std::vector<int>& tolls) const;

    [[nodiscard]] Partition partition_of(const Placement& placement) const;

    /// At most what groups within their sizes pay together when places have these tolls.
    [[nodiscard]] int worth_of_places(const std::vector<int>& tolls) const;

    const GroupingTask& task;
    std::vector<std::optional<std::size_t>> continues;
    std::vector<Crowd> crowds;  ///< in order of level, the unknown last
    std::vector<int> levels;    ///< that occur, from low to high, each once; never empty
};

/// Betters the record by all partitions around given middles. The tolls make the bounds better the
/// better they fit.
void settle(
    const Setting& setting,
    const std::vector<int>& middles,
    const std::vector<int>& tolls,
    Record& record
);

/// Middles that a good partition may have, and what places are worth around them.
struct Start {
    std::vector<int> middles;
    std::vector<int> tolls;
};

[[nodiscard]] std::vector<Start> starts_of(const Setting& setting);

/// Betters the record by all partitions. Fast when a start is near the best.
void search_all(const Setting& setting, const std::vector<Start>& starts, Record& record);

}  // namespace slimfit::grouping
