#pragma once

#include "slimfit/timetable/price.hpp"
#include "slimfit/xhstt/constraint.hpp"

#include <compare>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace slimfit::exchange {

/// Points to which the same applies at the same price, so that one constraint says it of all.
template <class What, class PointId>
class Alike {
public:
    void add(const timetable::Price& price, What what, PointId point) {
        points_[{{price.tag, price.hard, price.each}, std::move(what)}].push_back(point);
    }

    /// Visits each: price, what applies, the points in the order in which they came.
    template <class Visit>
    void for_each(Visit visit) const {
        for (const auto& [key, points] : points_) {
            const auto [tag, hard, each] = key.first;
            visit(timetable::Price{tag, hard, each}, key.second, points);
        }
    }

private:
    using Key = std::tuple<timetable::Tag, bool, std::int64_t>;
    std::map<std::pair<Key, What>, std::vector<PointId>> points_;
};

}  // namespace slimfit::exchange
