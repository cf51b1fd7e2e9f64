#include "slimfit/grouping/partition.hpp"

#include "slimfit/grouping/even_sizes.hpp"
#include "slimfit/grouping/middle_search.hpp"
#include "slimfit/grouping/spread_bound.hpp"

#include <algorithm>
#include <cstdint>

namespace slimfit::grouping {

namespace {

using Continues = std::vector<std::optional<std::size_t>>;

/// Steps for one task, some hundred times what the tasks of a real school take.
constexpr int effort_at_most = 2'000'000;

/// Ways to continue former groups that are looked at; more of them only come from limits that no
/// school has.
constexpr std::size_t ways_at_most = 500;

/// The ways in which groups can continue former groups in the same order, as many as possible.
class Ways {
public:
    Ways(std::size_t groups, std::size_t former)
        : groups_{groups}, former_{former}, continued_{std::min(groups, former)} {
        extend({}, 0, 0);
    }

    [[nodiscard]] bool all() const { return all_; }

    std::vector<Continues> found;

private:
    /// `next` is the first former group that may still be continued, `done` how many are.
    void extend(const Continues& way, std::size_t next, std::size_t done) {
        if (found.size() == ways_at_most) {
            all_ = false;
            return;
        }
        const auto still = continued_ - done;
        if (way.size() == groups_) {
            found.push_back(way);
            return;
        }
        // Every former group is continued when there are groups enough: then none is passed over.
        const auto last = groups_ >= former_ ? next : former_ - std::max<std::size_t>(still, 1);
        if (still > 0)
            for (auto row = next; row <= last; ++row)
                extend(longer(way, row), row + 1, done + 1);
        if (groups_ - way.size() > still)
            extend(longer(way, std::nullopt), next, done);
    }

    static Continues longer(Continues way, std::optional<std::size_t> row) {
        way.push_back(row);
        return way;
    }

    std::size_t groups_;
    std::size_t former_;
    std::size_t continued_;
    bool all_{true};
};

/// Numbers of groups that the limits allow, those nearest to last time's first: they cost least
/// most often.
std::vector<std::size_t> numbers_of_groups(const GroupingTask& task) {
    const std::int64_t pupils = std::ssize(task.members);
    std::vector<std::size_t> numbers;
    for (std::int64_t groups = task.groups_at_least; groups <= task.groups_at_most; ++groups)
        if (groups * task.pupils_at_least <= pupils && pupils <= groups * task.pupils_at_most)
            numbers.push_back(static_cast<std::size_t>(groups));
    std::ranges::stable_sort(numbers, {}, [&](std::size_t groups) {
        return std::max(groups, task.former_groups) - std::min(groups, task.former_groups);
    });
    return numbers;
}

/// A setting and where to start in it.
struct Attempt {
    Setting setting;
    std::vector<Start> starts;
};

/// Searches all settings: first from their starts, then, knowing a good partition, all of them.
class AllSettings {
public:
    explicit AllSettings(const GroupingTask& task)
        : task_{task}, record_{.best = std::nullopt, .effort = effort_at_most} {}

    PartitionSearch search() {
        std::vector<Attempt> attempts;
        for (const auto groups : numbers_of_groups(task_))
            start(groups, attempts);
        for (const auto& [setting, starts] : attempts)
            if (may_be_better(setting.groups()))
                search_all(setting, starts, record_);
        const bool proven = all_ways_ && record_.effort > 0;
        if (proven && record_.best)
            record_.best = evened(Setting{task_, record_.best->continues}, *record_.best);
        return {.best = std::move(record_.best), .proven = proven};
    }

private:
    [[nodiscard]] bool may_be_better(std::size_t groups) const {
        return step_price * least_spread(task_, groups) < record_.cutoff(groups);
    }

    void start(std::size_t groups, std::vector<Attempt>& attempts) {
        if (!may_be_better(groups))
            return;
        const Ways ways{groups, task_.former_groups};
        all_ways_ = all_ways_ && ways.all();
        for (const auto& way : ways.found) {
            auto& attempt = attempts.emplace_back(Attempt{Setting{task_, way}, {}});
            attempt.starts = starts_of(attempt.setting);
            for (const auto& start : attempt.starts)
                settle(attempt.setting, start.middles, start.tolls, record_);
        }
    }

    const GroupingTask& task_;
    Record record_;
    bool all_ways_{true};
};

}  // namespace

PartitionSearch best_partition(const GroupingTask& task) {
    return AllSettings{task}.search();
}

}  // namespace slimfit::grouping
