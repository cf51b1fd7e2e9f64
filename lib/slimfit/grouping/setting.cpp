#include "slimfit/grouping/middle_search.hpp"

#include <algorithm>

namespace slimfit::grouping {

Setting::Setting(const GroupingTask& given, std::vector<std::optional<std::size_t>> continued)
    : task{given}, continues{std::move(continued)}, crowds{crowds_of(given, continues)} {
    for (const auto& crowd : crowds)
        if (crowd.level)
            levels.push_back(*crowd.level);
    if (levels.empty())
        levels.push_back(0);
    std::ranges::sort(levels);
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
}

std::optional<Placement>
Setting::placed_around(const std::vector<int>& middles, const std::vector<int>& tolls) const {
    std::vector<Batch> batches;
    for (const auto& crowd : crowds) {
        Batch batch{.count = static_cast<int>(crowd.members.size())};
        for (std::size_t group = 0; group < groups(); ++group)
            batch.prices.push_back(price(crowd, group, middles[group]));
        batches.push_back(std::move(batch));
    }
    return cheapest_placement(batches, {task.pupils_at_least, task.pupils_at_most}, tolls);
}

Partition Setting::partition_of(const Placement& placement) const {
    Partition partition{
        .group_of = std::vector<std::size_t>(task.members.size()), .continues = continues};
    for (std::size_t crowd = 0; crowd < crowds.size(); ++crowd) {
        auto member = crowds[crowd].members.begin();
        for (std::size_t group = 0; group < groups(); ++group)
            for (int left = placement.counts[crowd][group]; left > 0; --left)
                partition.group_of[*member++] = group;
    }
    return priced(task, std::move(partition));
}

int Setting::worth_of_places(const std::vector<int>& tolls) const {
    int worth = 0;
    for (const int toll : tolls)
        worth += toll * (toll > 0 ? task.pupils_at_most : task.pupils_at_least);
    return worth;
}

}  // namespace slimfit::grouping
