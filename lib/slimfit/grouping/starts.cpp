#include "slimfit/grouping/middle_search.hpp"

#include <algorithm>

namespace slimfit::grouping {

namespace {

std::vector<int> middle_levels(std::vector<int> levels, std::size_t groups) {
    std::ranges::sort(levels);
    std::vector<int> middles;
    for (std::size_t group = 0; group < groups; ++group)
        middles.push_back(
            levels.empty() ? 0 : levels[(2 * group + 1) * levels.size() / (2 * groups)]
        );
    return middles;
}

/// Middles of equal parts of all pupils in order of level.
std::vector<int> middles_of_equal_parts(const Setting& setting) {
    std::vector<int> levels;
    for (const auto& member : setting.task.members)
        if (member.level)
            levels.push_back(*member.level);
    return middle_levels(std::move(levels), setting.groups());
}

/// Medians of the former groups that are continued; a new group begins where the one before it is.
std::vector<int> middles_of_former_groups(const Setting& setting) {
    std::vector<int> middles;
    for (std::size_t group = 0; group < setting.groups(); ++group) {
        std::vector<int> levels;
        for (const auto& crowd : setting.crowds)
            if (crowd.level && crowd.home == group)
                levels.insert(levels.end(), crowd.members.size(), *crowd.level);
        const int before = middles.empty() ? setting.levels.front() : middles.back();
        middles.push_back(
            levels.empty() ? before : std::max(before, middle_levels(std::move(levels), 1).front())
        );
    }
    return middles;
}

/// Goes from some middles to better ones, as long as placing the pupils around them and taking the
/// middles of what comes out is better.
Start gone_down(const Setting& setting, std::vector<int> middles) {
    Start start{.middles = middles, .tolls = std::vector<int>(setting.groups())};
    for (int cost = closed; const auto placement = setting.placed_around(middles, start.tolls);) {
        const auto partition = setting.partition_of(*placement);
        if (partition.cost.total() >= cost)
            break;
        cost = partition.cost.total();
        start = {middles, placement->tolls};
        middles = partition.middles;
    }
    return start;
}

}  // namespace

std::vector<Start> starts_of(const Setting& setting) {
    return {
        gone_down(setting, middles_of_equal_parts(setting)),
        gone_down(setting, middles_of_former_groups(setting))};
}

}  // namespace slimfit::grouping
