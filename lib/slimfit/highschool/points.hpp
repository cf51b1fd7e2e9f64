#pragma once

#include "slimfit/highschool/ids.hpp"
#include "slimfit/highschool/price.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::highschool {

/// Where a constraint applies, at what price, and what it asks there.
template <class Target, class Asked>
struct Point {
    Target target;
    Price price;
    Asked asked;
};

/// The points of all constraints of one family, target by target. A target that is reached twice
/// has two.
template <class Target, class Asked>
class Points {
public:
    void add(Target target, const Price& price, const Asked& asked) {
        points_.push_back({target, price, asked});
    }

    /// Once, after the last is added.
    void order(std::size_t targets) {
        std::ranges::stable_sort(points_, {}, &Point<Target, Asked>::target);
        first_.assign(targets + 1, 0);
        for (const auto& point : points_)
            ++first_[point.target.value() + 1];
        for (std::size_t row = 0; row < targets; ++row)
            first_[row + 1] += first_[row];
    }

    [[nodiscard]] std::size_t size() const { return points_.size(); }

    [[nodiscard]] const Point<Target, Asked>& operator[](Row row) const { return points_[row]; }

    [[nodiscard]] Row first(Target target) const { return first_[target.value()]; }

    [[nodiscard]] Row last(Target target) const { return first_[target.value() + 1]; }

private:
    std::vector<Point<Target, Asked>> points_;
    std::vector<Row> first_;  ///< by target
};

/// Visits the rows of the points of a target.
template <class Target, class Asked, class Visit>
void for_each_point(const Points<Target, Asked>& points, Target target, Visit visit) {
    const auto last = points.last(target);
    for (auto row = points.first(target); row < last; ++row)
        visit(row);
}

}  // namespace slimfit::highschool
