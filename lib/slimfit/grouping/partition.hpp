#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace slimfit::grouping {

/// One pupil, as far as the search for level groups goes.
struct Member {
    std::optional<int> level;             ///< in half-year steps; none: unknown
    std::optional<std::size_t> former;    ///< row of last time's group
    std::vector<std::size_t> apart_from;  ///< rows of members; each of two names the other
};

/// What is given to the search.
struct GroupingTask {
    std::vector<Member> members;
    std::size_t former_groups{};  ///< last time's groups, from the lowest to the highest
    int pupils_at_least{};
    int pupils_at_most{};
    int groups_at_least{};
    int groups_at_most{};
};

/// A move weighs two and a half steps: a pupil goes to another group when that brings the levels in
/// the groups three half-year steps closer together, and never for nothing.
inline constexpr int step_price = 2;
inline constexpr int move_price = 5;

/// What a partition costs.
struct PartitionCost {
    int spread{};  ///< steps from each pupil to the middle of the group, summed
    int width{};   ///< steps from the lowest to the highest level of each group, summed
    int moves{};   ///< pupils who are not in the group that continues their former one

    [[nodiscard]] constexpr int total() const {
        return step_price * (spread + width) + move_price * moves;
    }

    friend constexpr bool operator==(const PartitionCost&, const PartitionCost&) = default;
};

/// Pupils divided over groups, ranked from the lowest level.
///
/// The middle of a group is the level with which its spread and width are least, where a middle may
/// not fall from one rank to the next: in groups whose medians rise it is the median. The width
/// reaches to the middle. Unknown levels cost nothing wherever they are. A former group is
/// continued by one group at most, in the same order, and a pupil of a former group that nobody
/// continues, or of none, does not move.
struct Partition {
    std::vector<std::size_t> group_of;                  ///< by member
    std::vector<std::optional<std::size_t>> continues;  ///< by group: the former group
    std::vector<int> middles;                           ///< by group
    PartitionCost cost;

    [[nodiscard]] std::size_t groups() const { return continues.size(); }
};

struct PartitionSearch {
    std::optional<Partition> best;  ///< none: there is none, or none was found
    bool proven{};                  ///< none is cheaper; of no partition: there is none
};

/// The cheapest partition within the limits of size and number that keeps apart who must be, with
/// the fewest groups among the cheapest; of these one with even sizes. Searches all of them, except
/// when the effort runs out: see decisions/0001-level-groups.md. The same task always gives the
/// same partition.
[[nodiscard]] PartitionSearch best_partition(const GroupingTask& task);

/// The middles and the cost of a partition of which `group_of` and `continues` are given.
[[nodiscard]] Partition priced(const GroupingTask& task, Partition partition);

}  // namespace slimfit::grouping
