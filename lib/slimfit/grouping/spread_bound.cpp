#include "slimfit/grouping/spread_bound.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace slimfit::grouping {

namespace {

/// Spread and width of the group of the sorted levels from `first` up to, not including, `last`.
int cost_of(const std::vector<int>& levels, std::size_t first, std::size_t last) {
    const int median = levels[first + (last - first) / 2];
    int cost = levels[last - 1] - levels[first];
    for (auto at = first; at < last; ++at)
        cost += std::abs(levels[at] - median);
    return cost;
}

/// Where a level ends and the next begins, with both ends.
std::vector<std::size_t> borders_of(const std::vector<int>& levels) {
    std::vector<std::size_t> borders{0};
    for (std::size_t at = 1; at < levels.size(); ++at)
        if (levels[at] != levels[at - 1])
            borders.push_back(at);
    borders.push_back(levels.size());
    return borders;
}

}  // namespace

int least_spread(const GroupingTask& task, std::size_t groups) {
    std::vector<int> levels;
    for (const auto& member : task.members)
        if (member.level)
            levels.push_back(*member.level);
    if (levels.empty())
        return 0;
    std::ranges::sort(levels);
    const auto borders = borders_of(levels);

    // least[b]: of the levels up to border b, in as many groups as were allowed so far.
    constexpr int never = std::numeric_limits<int>::max() / 2;
    std::vector<int> least(borders.size(), never);
    least[0] = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        auto next = least;
        for (std::size_t to = 1; to < borders.size(); ++to)
            for (std::size_t from = 0; from < to; ++from)
                if (least[from] < never)
                    next[to] = std::min(
                        next[to], least[from] + cost_of(levels, borders[from], borders[to])
                    );
        least = std::move(next);
    }
    return least.back();
}

}  // namespace slimfit::grouping
