#include "slimfit/grouping/even_sizes.hpp"

#include "slimfit/grouping/reach.hpp"

#include <numeric>

namespace slimfit::grouping {

namespace {

std::vector<int> sizes_of(const Partition& partition) {
    std::vector<int> sizes(partition.groups());
    for (const auto group : partition.group_of)
        ++sizes[group];
    return sizes;
}

int sum_of_squares(const Partition& partition) {
    const auto sizes = sizes_of(partition);
    return std::inner_product(sizes.begin(), sizes.end(), sizes.begin(), 0);
}

/// Shifts pupils between groups, without changing what they cost.
class Evening {
public:
    Evening(const Setting& setting, Partition partition)
        : setting_{setting},
          partition_{std::move(partition)},
          sizes_{sizes_of(partition_)},
          reached_{reached()},
          groups_{partition_.groups()},
          steps_(groups_ * groups_) {}

    Partition even() {
        do
            find_shifts();
        while (shift_where_it_evens_most());
        return std::move(partition_);
    }

private:
    /// The way of the cheapest shift from one group to another, the first pupil to move first.
    struct Step {
        int price{closed};
        std::size_t member{};
        std::size_t next{};  ///< the group that this pupil goes to
    };

    Step& step(std::size_t from, std::size_t to) { return steps_[from * groups_ + to]; }

    [[nodiscard]] std::vector<Span> reached() const {
        std::vector<Span> reached;
        for (const int middle : partition_.middles)
            reached.push_back({middle, middle});
        for (std::size_t row = 0; row < partition_.group_of.size(); ++row)
            if (const auto level = setting_.task.members[row].level) {
                auto& span = reached[partition_.group_of[row]];
                span = span.stretched_to(*level);
            }
        return reached;
    }

    /// The cheapest pupil to go from each group to each other.
    void find_steps() {
        std::ranges::fill(steps_, Step{});
        for (const auto& crowd : setting_.crowds)
            for (const auto member : crowd.members)
                if (crowd.apart_from.empty())
                    find_steps_of(crowd, member);
    }

    void find_steps_of(const Crowd& crowd, std::size_t member) {
        const auto from = partition_.group_of[member];
        const auto price_in = [&](std::size_t group) {
            return setting_.price(crowd, group, partition_.middles[group]);
        };
        for (std::size_t to = 0; to < groups_; ++to) {
            const bool open = !crowd.level || reached_[to].contains(*crowd.level);
            const int price = price_in(to) - price_in(from);
            if (open && to != from && price < step(from, to).price)
                step(from, to) = {price, member, to};
        }
    }

    /// Shifts over other groups, by Floyd and Warshall: the partition is a best one, so that no
    /// circle of steps gains.
    void find_shifts() {
        find_steps();
        for (std::size_t over = 0; over < groups_; ++over)
            for (std::size_t from = 0; from < groups_; ++from)
                for (std::size_t to = 0; to < groups_; ++to) {
                    const auto& first = step(from, over);
                    const auto& then = step(over, to);
                    const bool can = from != to && first.price < closed && then.price < closed;
                    if (const int price = first.price + then.price;
                        can && price < step(from, to).price)
                        step(from, to) = {price, first.member, first.next};
                }
    }

    bool shift_where_it_evens_most() {
        int most = 1;
        std::size_t from = 0;
        std::size_t to = 0;
        for (std::size_t large = 0; large < groups_; ++large)
            for (std::size_t small = 0; small < groups_; ++small)
                if (step(large, small).price <= 0 && sizes_[large] - sizes_[small] > most) {
                    most = sizes_[large] - sizes_[small];
                    from = large;
                    to = small;
                }
        if (most == 1)
            return false;
        --sizes_[from];
        ++sizes_[to];
        for (auto group = from; group != to;) {
            const auto [price, member, next] = step(group, to);
            partition_.group_of[member] = next;
            group = next;
        }
        return true;
    }

    const Setting& setting_;
    Partition partition_;
    std::vector<int> sizes_;
    std::vector<Span> reached_;
    std::size_t groups_;
    std::vector<Step> steps_;
};

bool keeps_apart(const GroupingTask& task, const Partition& partition) {
    for (std::size_t row = 0; row < task.members.size(); ++row)
        for (const auto other : task.members[row].apart_from)
            if (partition.group_of[row] == partition.group_of[other])
                return false;
    return true;
}

/// The best around middles that differ in one group; nothing when none is more even and as cheap.
std::optional<Partition> evener_neighbour(const Setting& setting, const Partition& partition) {
    for (std::size_t group = 0; group < setting.groups(); ++group)
        for (const int level : setting.levels) {
            auto middles = partition.middles;
            middles[group] = level;
            if (!std::ranges::is_sorted(middles))
                continue;
            const auto placement =
                setting.placed_around(middles, std::vector<int>(setting.groups()));
            if (!placement)
                continue;
            auto other = setting.partition_of(*placement);
            if (other.cost.total() > partition.cost.total() || !keeps_apart(setting.task, other))
                continue;
            other = priced(setting.task, Evening{setting, std::move(other)}.even());
            if (other.cost.total() <= partition.cost.total() &&
                sum_of_squares(other) < sum_of_squares(partition))
                return other;
        }
    return std::nullopt;
}

}  // namespace

Partition evened(const Setting& setting, Partition partition) {
    const int cost = partition.cost.total();
    auto best = priced(setting.task, Evening{setting, partition}.even());
    if (best.cost.total() > cost)
        return partition;
    while (auto evener = evener_neighbour(setting, best))
        best = *std::move(evener);
    return best;
}

}  // namespace slimfit::grouping
