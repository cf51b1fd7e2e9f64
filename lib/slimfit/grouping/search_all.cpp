#include "slimfit/grouping/middle_search.hpp"
#include "slimfit/grouping/reach.hpp"
#include "slimfit/grouping/toll_bound.hpp"

#include <algorithm>

namespace slimfit::grouping {

namespace {

/// Chooses the middles from the lowest group up and leaves off where a bound says that no partition
/// around them can be better than the record.
class AllMiddles {
public:
    AllMiddles(const Setting& setting, const std::vector<Start>& starts, Record& record)
        : setting_{setting}, record_{record}, middles_(setting.groups()) {
        for (const auto& start : starts)
            bounds_.emplace_back(setting, start.tolls);
    }

    void choose_from(std::size_t group, std::size_t lowest, int width) {
        if (group == setting_.groups()) {
            settle(setting_, middles_, best_->tolls(), record_);
            return;
        }
        for (auto at = lowest; at < setting_.levels.size() && record_.may_take(1); ++at) {
            middles_[group] = setting_.levels[at];
            const int wider = width + width_up_to(group);
            if (bound(group) + step_price * wider < record_.cutoff(setting_.groups()))
                choose_from(group + 1, at, wider);
        }
    }

private:
    int bound(std::size_t group) {
        int highest = std::numeric_limits<int>::min();
        for (auto& each : bounds_)
            if (const int least = each.with(group, middles_[group]); least > highest) {
                highest = least;
                best_ = &each;
            }
        return highest;
    }

    /// Width needed from the middle before up to the middle of this group.
    [[nodiscard]] int width_up_to(std::size_t group) const {
        const auto& levels = setting_.levels;
        int width = group == 0 ? middles_[0] - levels.front()
                               : stretch_between(middles_[group - 1], middles_[group], levels);
        if (group + 1 == setting_.groups())
            width += levels.back() - middles_[group];
        return width;
    }

    const Setting& setting_;
    Record& record_;
    std::vector<TollBound> bounds_;
    const TollBound* best_{};  ///< the highest for the middles asked last
    std::vector<int> middles_;
};

}  // namespace

void search_all(const Setting& setting, const std::vector<Start>& starts, Record& record) {
    AllMiddles{setting, starts, record}.choose_from(0, 0, 0);
}

}  // namespace slimfit::grouping
