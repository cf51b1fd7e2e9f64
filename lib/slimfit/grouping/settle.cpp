#include "slimfit/grouping/middle_search.hpp"
#include "slimfit/grouping/placement.hpp"
#include "slimfit/grouping/reach.hpp"
#include "slimfit/grouping/span_bound.hpp"

#include <algorithm>

namespace slimfit::grouping {

namespace {

constexpr int steps_of_a_placement = 50;

/// A part of all partitions around the middles.
struct Part {
    std::vector<Span> may_reach;    ///< by group: no level outside
    std::vector<Span> is_paid_for;  ///< by group: width that is counted; the middle lies in it
    std::vector<std::pair<std::size_t, std::size_t>> closed_to;  ///< crowd, group
};

/// Branch and bound over how far each group reaches and who is kept out of it.
class Settling {
public:
    Settling(const Setting& setting, const std::vector<int>& middles, Record& record)
        : setting_{setting}, middles_{middles}, record_{record} {}

    void search(const Part& part, const std::vector<int>& tolls) {
        const auto open = batches(part);
        if (!record_.may_take(steps_of_a_placement) || !may_hold_better(part, open, tolls))
            return;
        const auto placement = cheapest_placement(
            open, {setting_.task.pupils_at_least, setting_.task.pupils_at_most}, tolls
        );
        if (!placement)
            return;
        const int width = width_at_least(part.is_paid_for, setting_.levels);
        if (placement->price + step_price * width >= record_.cutoff(setting_.groups()))
            return;
        if (const auto together = pair_together(*placement)) {
            for (const auto crowd : {together->first, together->second})
                search(without(part, crowd, group_of(*placement, crowd)), placement->tolls);
            return;
        }
        record_.keep_if_better(setting_.partition_of(*placement));
        if (may_hold_better(part, open, placement->tolls))
            branch_on_reach(part, *placement);
    }

    [[nodiscard]] Part everything() const {
        Part part;
        for (const int middle : middles_) {
            part.may_reach.push_back({setting_.levels.front(), setting_.levels.back()});
            part.is_paid_for.push_back({middle, middle});
        }
        return part;
    }

private:
    using Pair = std::pair<std::size_t, std::size_t>;

    [[nodiscard]] bool may_hold_better(
        const Part& part, const std::vector<Batch>& open, const std::vector<int>& tolls
    ) const {
        return least_over_spans(setting_, open, part.is_paid_for, tolls) <
               record_.cutoff(setting_.groups());
    }

    [[nodiscard]] std::vector<Batch> batches(const Part& part) const {
        std::vector<Batch> batches;
        for (const auto& crowd : setting_.crowds) {
            Batch batch{.count = static_cast<int>(crowd.members.size())};
            for (std::size_t group = 0; group < setting_.groups(); ++group) {
                const bool open = !crowd.level || part.may_reach[group].contains(*crowd.level);
                batch.prices.push_back(
                    open ? setting_.price(crowd, group, middles_[group]) : closed
                );
            }
            batches.push_back(std::move(batch));
        }
        for (const auto& [crowd, group] : part.closed_to)
            batches[crowd].prices[group] = closed;
        return batches;
    }

    /// Of a crowd of one.
    static std::size_t group_of(const Placement& placement, std::size_t crowd) {
        const auto& counts = placement.counts[crowd];
        return static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
    }

    [[nodiscard]] std::optional<Pair> pair_together(const Placement& placement) const {
        for (std::size_t crowd = 0; crowd < setting_.crowds.size(); ++crowd)
            for (const auto other : setting_.crowds[crowd].apart_from)
                if (group_of(placement, crowd) == group_of(placement, other))
                    return Pair{crowd, other};
        return std::nullopt;
    }

    static Part without(Part part, std::size_t crowd, std::size_t group) {
        part.closed_to.emplace_back(crowd, group);
        return part;
    }

    [[nodiscard]] std::vector<Span> reached(const Placement& placement, const Part& part) const {
        auto reached = part.is_paid_for;
        for (std::size_t crowd = 0; crowd < setting_.crowds.size(); ++crowd)
            for (std::size_t group = 0; group < setting_.groups(); ++group)
                if (const auto level = setting_.crowds[crowd].level;
                    level && placement.counts[crowd][group] > 0)
                    reached[group] = reached[group].stretched_to(*level);
        return reached;
    }

    /// The group that reaches furthest beyond what is paid for either pays for that or keeps these
    /// levels out. When nobody reaches further, the placement cost what was counted.
    void branch_on_reach(const Part& part, const Placement& placement) {
        const auto reached_now = reached(placement, part);
        std::size_t group = 0;
        int furthest = 0;
        for (std::size_t each = 0; each < setting_.groups(); ++each)
            if (const int further = reached_now[each].further_than(part.is_paid_for[each]);
                further > furthest) {
                furthest = further;
                group = each;
            }
        if (furthest == 0)
            return;
        const auto& paid = part.is_paid_for[group];
        const auto& now = reached_now[group];
        const bool below = paid.low - now.low == furthest;
        auto pays = part;
        auto keeps_out = part;
        if (below) {
            pays.is_paid_for[group].low = now.low;
            keeps_out.may_reach[group].low = now.low + 1;
        } else {
            pays.is_paid_for[group].high = now.high;
            keeps_out.may_reach[group].high = now.high - 1;
        }
        search(pays, placement.tolls);
        search(keeps_out, placement.tolls);
    }

    const Setting& setting_;
    const std::vector<int>& middles_;
    Record& record_;
};

}  // namespace

void settle(
    const Setting& setting,
    const std::vector<int>& middles,
    const std::vector<int>& tolls,
    Record& record
) {
    Settling settling{setting, middles, record};
    settling.search(settling.everything(), tolls);
}

}  // namespace slimfit::grouping
