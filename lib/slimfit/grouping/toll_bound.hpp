#pragma once

#include "slimfit/grouping/middle_search.hpp"

#include <vector>

namespace slimfit::grouping {

/// A bound on all partitions whose first groups have given middles: each pupil goes where it is
/// cheapest with the tolls, and what the tolls brought in for full or smallest groups is given
/// back. Any tolls bound; those of a placement around good middles bound well.
class TollBound {
public:
    TollBound(const Setting& setting, std::vector<int> tolls);

    /// The least cost, widths apart, when this group has this middle, the groups before it the ones
    /// they were asked for last, and the groups after it any that is not lower.
    [[nodiscard]] int with(std::size_t group, int middle);

    [[nodiscard]] const std::vector<int>& tolls() const { return tolls_; }

private:
    /// A crowd in a group.
    struct Cheapest {
        int to_move_here{};   ///< toll included, distance to the middle left out
        int to_move_later{};  ///< into any later group
        int so_far{};         ///< into an earlier group, distance included
    };

    /// A pupil of unknown level is near every middle.
    struct Pupils {
        int count{};
        int level{};
        int price_of_step{};  ///< 0 for an unknown level
    };

    std::vector<int> tolls_;
    int worth_of_places_;
    std::vector<Pupils> pupils_;               ///< by crowd
    std::vector<std::vector<Cheapest>> rows_;  ///< by group, by crowd
};

}  // namespace slimfit::grouping
