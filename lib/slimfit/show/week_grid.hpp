#pragma once

#include "slimfit/show/week_plan.hpp"

#include <cstddef>
#include <vector>

namespace slimfit::show {

/// A cell of a week in days beside each other. A round of one day may be as long as several rows,
/// when other days ring in between.
struct GridCell {
    std::size_t first_row{};
    std::size_t rows{1};
    const Round* round{};  ///< null: nothing then
};

/// The days of a plan beside each other: the rows are the stretches between the bells of all days
/// together, without those in which no day has anything. Rounds belong to the plan.
struct WeekGrid {
    std::vector<calendar::TimeSpan> rows;
    std::vector<std::vector<GridCell>> days;  ///< top to bottom; the cells of a day fill its rows
};

[[nodiscard]] WeekGrid week_grid(const WeekPlan& plan);

}  // namespace slimfit::show
