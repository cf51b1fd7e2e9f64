#include "slimfit/exchange/shared_pupils.hpp"

#include <algorithm>

namespace slimfit::exchange {

namespace {

using timetable::GroupId;

/// A yes or no for each two groups, whichever comes first.
class Pairs {
public:
    explicit Pairs(std::size_t groups) : groups_{groups}, marks_(groups * groups) {}

    void mark(std::size_t one, std::size_t other) {
        marks_[one * groups_ + other] = true;
        marks_[other * groups_ + one] = true;
    }

    [[nodiscard]] bool operator()(std::size_t one, std::size_t other) const {
        return marks_[one * groups_ + other];
    }

private:
    std::size_t groups_;
    std::vector<bool> marks_;
};

/// Lays sets of groups over all pairs that share pupils, each as large as it usefully can be.
class Covering {
public:
    explicit Covering(const timetable::Instance& instance)
        : groups_{instance.groups.size()}, sharing_{groups_}, covered_{groups_} {
        for (const auto& overlap : instance.overlaps)
            sharing_.mark(overlap.one.value(), overlap.other.value());
    }

    std::vector<SharingGroups> cover() {
        for (std::size_t one = 0; one < groups_; ++one) {
            bool alone = true;
            for (std::size_t other = 0; other < groups_; ++other) {
                alone = alone && !sharing_(one, other);
                if (other > one && sharing_(one, other) && !covered_(one, other))
                    add_set({one, other});
            }
            if (alone)
                add_set({one});
        }
        return std::move(sets_);
    }

private:
    void add_set(std::vector<std::size_t> rows) {
        for (std::size_t row = 0; row < groups_; ++row)
            if (shares_with_all(row, rows) && covers_more(row, rows))
                rows.push_back(row);
        std::ranges::sort(rows);
        SharingGroups set;
        for (const auto row : rows) {
            set.emplace_back(static_cast<std::uint32_t>(row));
            for (const auto other : rows)
                covered_.mark(row, other);
        }
        sets_.push_back(std::move(set));
    }

    /// No group shares with itself.
    [[nodiscard]] bool shares_with_all(std::size_t row, const std::vector<std::size_t>& set) const {
        return std::ranges::all_of(set, [&](std::size_t other) { return sharing_(row, other); });
    }

    [[nodiscard]] bool covers_more(std::size_t row, const std::vector<std::size_t>& set) const {
        return std::ranges::any_of(set, [&](std::size_t other) { return !covered_(row, other); });
    }

    std::size_t groups_;
    Pairs sharing_;
    Pairs covered_;
    std::vector<SharingGroups> sets_;
};

}  // namespace

std::vector<SharingGroups> sharing_groups(const timetable::Instance& instance) {
    return Covering{instance}.cover();
}

}  // namespace slimfit::exchange
