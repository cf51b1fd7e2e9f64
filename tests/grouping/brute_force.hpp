#pragma once

#include "slimfit/grouping/partition.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <random>
#include <vector>

/// The cheapest partition by trying everything, for tasks of a few members.
namespace slimfit::grouping::brute {

/// Each sequence of `places` numbers below `numbers`, given to `visit`.
template <class Visit>
void each_sequence(std::size_t places, std::size_t numbers, Visit visit) {
    std::vector<std::size_t> sequence(places);
    while (true) {
        visit(sequence);
        std::size_t at = 0;
        while (at < places && ++sequence[at] == numbers)
            sequence[at++] = 0;
        if (at == places)
            return;
    }
}

inline bool
is_allowed(const GroupingTask& task, const std::vector<std::size_t>& group_of, std::size_t groups) {
    for (std::size_t group = 0; group < groups; ++group) {
        const auto size = std::ranges::count(group_of, group);
        if (size < task.pupils_at_least || size > task.pupils_at_most)
            return false;
    }
    for (std::size_t row = 0; row < group_of.size(); ++row)
        for (const auto other : task.members[row].apart_from)
            if (group_of[row] == group_of[other])
                return false;
    return true;
}

inline int steps_of(
    const GroupingTask& task,
    const std::vector<std::size_t>& group_of,
    std::size_t group,
    int middle
) {
    int steps = 0;
    int lowest = middle;
    int highest = middle;
    for (std::size_t row = 0; row < group_of.size(); ++row)
        if (const auto level = task.members[row].level; level && group_of[row] == group) {
            steps += std::abs(*level - middle);
            lowest = std::min(lowest, *level);
            highest = std::max(highest, *level);
        }
    return steps + highest - lowest;
}

/// With the middles for which spread and width are least; levels are below `levels`.
inline int least_steps(
    const GroupingTask& task,
    const std::vector<std::size_t>& group_of,
    std::size_t groups,
    std::size_t levels
) {
    int least = std::numeric_limits<int>::max();
    each_sequence(groups, levels, [&](const std::vector<std::size_t>& middles) {
        if (!std::ranges::is_sorted(middles))
            return;
        int steps = 0;
        for (std::size_t group = 0; group < groups; ++group)
            steps += steps_of(task, group_of, group, static_cast<int>(middles[group]));
        least = std::min(least, steps);
    });
    return least;
}

/// All ways in which groups can continue former groups in order, as many as possible; `former`
/// itself stands for none.
inline std::vector<std::vector<std::size_t>> ways(std::size_t groups, std::size_t former) {
    std::vector<std::vector<std::size_t>> found;
    each_sequence(groups, former + 1, [&](const std::vector<std::size_t>& way) {
        std::vector<std::size_t> continued;
        for (const auto row : way)
            if (row < former)
                continued.push_back(row);
        if (continued.size() == std::min(groups, former) &&
            std::ranges::adjacent_find(continued, std::greater_equal{}) == continued.end())
            found.push_back(way);
    });
    return found;
}

inline int moves(
    const GroupingTask& task,
    const std::vector<std::size_t>& group_of,
    const std::vector<std::size_t>& way
) {
    int count = 0;
    for (std::size_t row = 0; row < group_of.size(); ++row)
        if (const auto former = task.members[row].former)
            if (std::ranges::find(way, *former) != way.end() && way[group_of[row]] != *former)
                ++count;
    return count;
}

struct Best {
    int cost{std::numeric_limits<int>::max()};
    std::size_t groups{};
};

inline Best best(const GroupingTask& task, std::size_t levels) {
    Best best;
    for (int number = task.groups_at_least; number <= task.groups_at_most; ++number) {
        const auto groups = static_cast<std::size_t>(number);
        const auto all_ways = ways(groups, task.former_groups);
        each_sequence(task.members.size(), groups, [&](const std::vector<std::size_t>& group_of) {
            if (!is_allowed(task, group_of, groups))
                return;
            const int steps = step_price * least_steps(task, group_of, groups, levels);
            for (const auto& way : all_ways)
                if (const int cost = steps + move_price * moves(task, group_of, way);
                    cost < best.cost)
                    best = {cost, groups};
        });
    }
    return best;
}

inline GroupingTask random_task(std::mt19937& random, std::size_t members, std::size_t levels) {
    const auto between = [&](std::size_t least, std::size_t most) {
        return std::uniform_int_distribution<std::size_t>{least, most}(random);
    };
    GroupingTask task{.former_groups = between(0, 3)};
    for (std::size_t row = 0; row < members; ++row) {
        auto& member = task.members.emplace_back();
        if (between(0, 5) > 0)
            member.level = static_cast<int>(between(0, levels - 1));
        if (task.former_groups > 0 && between(0, 4) > 0)
            member.former = between(0, task.former_groups - 1);
    }
    for (auto pairs = between(0, 2); pairs > 0; --pairs) {
        const auto one = between(0, members - 1);
        const auto other = between(0, members - 1);
        if (one != other) {
            task.members[one].apart_from.push_back(other);
            task.members[other].apart_from.push_back(one);
        }
    }
    task.groups_at_least = static_cast<int>(between(1, 2));
    task.groups_at_most =
        static_cast<int>(between(static_cast<std::size_t>(task.groups_at_least), 3));
    task.pupils_at_least = static_cast<int>(between(0, 3));
    task.pupils_at_most = static_cast<int>(between(3, std::max<std::size_t>(3, members)));
    return task;
}

}  // namespace slimfit::grouping::brute
