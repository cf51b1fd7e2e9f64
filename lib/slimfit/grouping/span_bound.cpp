#include "slimfit/grouping/span_bound.hpp"

#include <algorithm>
#include <bit>
#include <limits>

namespace slimfit::grouping {

namespace {

constexpr std::size_t groups_at_most = 12;

/// A set of groups: those that reach a level.
using Groups = std::size_t;

constexpr Groups only(std::size_t group) {
    return Groups{1} << group;
}

/// Goes over the levels from low to high with, for each set of groups that may reach the level, the
/// least cost so far.
class Sweep {
public:
    Sweep(
        const Setting& setting,
        const std::vector<Batch>& batches,
        const std::vector<Span>& paid,
        const std::vector<int>& tolls
    )
        : setting_{setting},
          batches_{batches},
          paid_{paid},
          tolls_{tolls},
          least_(only(setting.groups())),
          price_(only(setting.groups())) {}

    int least() {
        int known = 0;
        for (std::size_t at = 0; at < setting_.levels.size(); ++at) {
            if (at > 0)
                step_to(setting_.levels[at], setting_.levels[at] - setting_.levels[at - 1]);
            keep_paid(setting_.levels[at]);
            for (; known < std::ssize(batches_) && level_of(known) == setting_.levels[at]; ++known)
                place(batches_[static_cast<std::size_t>(known)]);
        }
        return *std::ranges::min_element(least_) + rest(static_cast<std::size_t>(known));
    }

private:
    [[nodiscard]] std::optional<int> level_of(int crowd) const {
        return setting_.crowds[static_cast<std::size_t>(crowd)].level;
    }

    /// Below what is paid for a group may begin to reach, above it may end; both ends of the step
    /// reached is the step paid.
    void step_to(int level, int steps) {
        for (std::size_t group = 0; group < setting_.groups(); ++group) {
            const bool below = level <= paid_[group].low;
            for (Groups set = 0; set < least_.size(); ++set) {
                if ((set & only(group)) != 0)
                    continue;
                auto& without = least_[set];
                auto& with = least_[set | only(group)];
                if (below) {
                    with = std::min(with + step_price * steps, without);
                } else {
                    without = std::min(without, with);
                    with += step_price * steps;
                }
            }
        }
    }

    void keep_paid(int level) {
        Groups reach = 0;
        for (std::size_t group = 0; group < setting_.groups(); ++group)
            if (paid_[group].contains(level))
                reach |= only(group);
        for (Groups set = 0; set < least_.size(); ++set)
            if ((set & reach) != reach)
                least_[set] = impossible;
    }

    /// Each pupil goes to the cheapest of the groups that reach the level.
    void place(const Batch& batch) {
        price_[0] = closed;
        for (Groups set = 1; set < least_.size(); ++set) {
            const auto group = static_cast<std::size_t>(std::countr_zero(set));
            price_[set] = std::min(price_[set & (set - 1)], batch.prices[group] + tolls_[group]);
        }
        for (Groups set = 0; set < least_.size(); ++set)
            least_[set] = price_[set] < closed / 2 && least_[set] < impossible
                              ? least_[set] + batch.count * price_[set]
                              : impossible;
    }

    /// Those of unknown level, who may go anywhere; and the tolls are given back.
    [[nodiscard]] int rest(std::size_t unknown) const {
        int sum = -setting_.worth_of_places(tolls_);
        for (; unknown < batches_.size(); ++unknown) {
            int cheapest = closed;
            for (std::size_t group = 0; group < setting_.groups(); ++group)
                cheapest = std::min(cheapest, batches_[unknown].prices[group] + tolls_[group]);
            sum += batches_[unknown].count * cheapest;
        }
        return sum;
    }

    static constexpr int impossible = 100'000'000;

    const Setting& setting_;
    const std::vector<Batch>& batches_;
    const std::vector<Span>& paid_;
    const std::vector<int>& tolls_;
    std::vector<int> least_;  ///< by set of groups
    std::vector<int> price_;  ///< of one batch, by set of groups
};

}  // namespace

int least_over_spans(
    const Setting& setting,
    const std::vector<Batch>& batches,
    const std::vector<Span>& paid,
    const std::vector<int>& tolls
) {
    if (setting.groups() > groups_at_most)
        return std::numeric_limits<int>::min();
    return Sweep{setting, batches, paid, tolls}.least();
}

}  // namespace slimfit::grouping
