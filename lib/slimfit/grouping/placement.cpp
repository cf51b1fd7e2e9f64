#include "slimfit/grouping/placement.hpp"

#include <algorithm>

namespace slimfit::grouping {

namespace {

/// More than any path of moves can cost, less than a closed group.
constexpr int size_fault = 100'000;

/// One pupil less here, one more there, over groups in between, each pupil one group further.
struct Path {
    std::size_t from{};
    std::size_t to{};
    int price{};
};

class Flow {
public:
    Flow(const std::vector<Batch>& batches, GroupSize size, std::size_t groups)
        : batches_{batches},
          size_{size},
          groups_{groups},
          sizes_(groups),
          counts_(batches.size(), std::vector<int>(groups)),
          step_(groups * groups),
          mover_(groups * groups),
          distance_(groups * groups),
          next_(groups * groups) {}

    /// Everybody in the group that is cheapest with its toll. No detour over groups can then be
    /// cheaper, only sizes can be wrong.
    bool start(const std::vector<int>& tolls) {
        for (std::size_t batch = 0; batch < batches_.size(); ++batch) {
            std::size_t best = 0;
            for (std::size_t group = 1; group < groups_; ++group)
                if (price(batch, group) + tolls[group] < price(batch, best) + tolls[best])
                    best = group;
            if (price(batch, best) >= closed)
                return false;
            counts_[batch][best] = batches_[batch].count;
            sizes_[best] += batches_[batch].count;
        }
        return true;
    }

    /// Shifts pupils along cheapest paths until no shift helps.
    bool mend_sizes() {
        while (true) {
            find_distances();
            const auto path = best_path();
            if (path.price >= 0)
                break;
            shift(path);
        }
        return std::ranges::all_of(sizes_, [&](int size) {
            return size_.at_least <= size && size <= size_.at_most;
        });
    }

    /// Only after mend_sizes.
    [[nodiscard]] Placement placement() const {
        Placement placement{.counts = counts_};
        for (std::size_t batch = 0; batch < batches_.size(); ++batch)
            for (std::size_t group = 0; group < groups_; ++group)
                if (counts_[batch][group] > 0)
                    placement.price += counts_[batch][group] * price(batch, group);
        placement.tolls = tolls();
        return placement;
    }

private:
    [[nodiscard]] int price(std::size_t batch, std::size_t group) const {
        return batches_[batch].prices[group];
    }

    [[nodiscard]] std::size_t at(std::size_t from, std::size_t to) const {
        return from * groups_ + to;
    }

    /// The cheapest pupil to move from each group to each other.
    void find_steps() {
        std::ranges::fill(step_, closed);
        for (std::size_t batch = 0; batch < batches_.size(); ++batch)
            for (std::size_t from = 0; from < groups_; ++from) {
                if (counts_[batch][from] == 0)
                    continue;
                for (std::size_t to = 0; to < groups_; ++to) {
                    if (price(batch, to) >= closed)
                        continue;
                    const int more = price(batch, to) - price(batch, from);
                    if (more < step_[at(from, to)]) {
                        step_[at(from, to)] = more;
                        mover_[at(from, to)] = batch;
                    }
                }
            }
    }

    /// Floyd and Warshall: no circle of moves gains, so shortest paths exist.
    void find_distances() {
        find_steps();
        distance_ = step_;
        for (std::size_t from = 0; from < groups_; ++from)
            for (std::size_t to = 0; to < groups_; ++to) {
                next_[at(from, to)] = to;
                if (from == to)
                    distance_[at(from, to)] = 0;
            }
        for (std::size_t over = 0; over < groups_; ++over)
            for (std::size_t from = 0; from < groups_; ++from)
                for (std::size_t to = 0; to < groups_; ++to) {
                    const int detour = distance_[at(from, over)] + distance_[at(over, to)];
                    if (detour < distance_[at(from, to)] && detour < closed / 2) {
                        distance_[at(from, to)] = detour;
                        next_[at(from, to)] = next_[at(from, over)];
                    }
                }
    }

    [[nodiscard]] int price_of_leaving(std::size_t group) const {
        if (sizes_[group] > size_.at_most)
            return -size_fault;
        return sizes_[group] > size_.at_least ? 0 : size_fault;
    }

    [[nodiscard]] int price_of_joining(std::size_t group) const {
        if (sizes_[group] < size_.at_least)
            return -size_fault;
        return sizes_[group] < size_.at_most ? 0 : size_fault;
    }

    [[nodiscard]] Path best_path() const {
        Path best;
        for (std::size_t from = 0; from < groups_; ++from)
            for (std::size_t to = 0; to < groups_; ++to) {
                if (from == to || sizes_[from] == 0 || distance_[at(from, to)] >= closed / 2)
                    continue;
                const int gain =
                    distance_[at(from, to)] + price_of_leaving(from) + price_of_joining(to);
                if (gain < best.price)
                    best = {from, to, gain};
            }
        return best;
    }

    void shift(Path path) {
        for (auto group = path.from; group != path.to;) {
            const auto next = next_[at(group, path.to)];
            auto& counts = counts_[mover_[at(group, next)]];
            --counts[group];
            ++counts[next];
            group = next;
        }
        --sizes_[path.from];
        ++sizes_[path.to];
    }

    /// Potentials of the groups and of "elsewhere": a group that may grow is no dearer than
    /// elsewhere, one that may shrink no cheaper.
    [[nodiscard]] std::vector<int> tolls() const {
        const auto elsewhere = groups_;
        std::vector<int> potential(groups_ + 1);
        const auto lower = [&](std::size_t from, std::size_t to, int length) {
            const int reached = potential[from] + length;
            const bool shorter = reached < potential[to];
            if (shorter)
                potential[to] = reached;
            return shorter;
        };
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t from = 0; from < groups_; ++from) {
                for (std::size_t to = 0; to < groups_; ++to)
                    if (from != to && distance_[at(from, to)] < closed / 2)
                        changed |= lower(from, to, distance_[at(from, to)]);
                if (sizes_[from] < size_.at_most)
                    changed |= lower(from, elsewhere, 0);
                if (sizes_[from] > size_.at_least)
                    changed |= lower(elsewhere, from, 0);
            }
        }
        std::vector<int> tolls(groups_);
        for (std::size_t group = 0; group < groups_; ++group)
            tolls[group] = potential[elsewhere] - potential[group];
        return tolls;
    }

    const std::vector<Batch>& batches_;
    GroupSize size_;
    std::size_t groups_;
    std::vector<int> sizes_;
    std::vector<std::vector<int>> counts_;
    std::vector<int> step_;
    std::vector<std::size_t> mover_;
    std::vector<int> distance_;
    std::vector<std::size_t> next_;
};

}  // namespace

std::optional<Placement> cheapest_placement(
    const std::vector<Batch>& batches, GroupSize size, const std::vector<int>& tolls
) {
    Flow flow{batches, size, tolls.size()};
    if (!flow.start(tolls) || !flow.mend_sizes())
        return std::nullopt;
    return flow.placement();
}

}  // namespace slimfit::grouping
