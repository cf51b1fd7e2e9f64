#pragma once

#include "slimfit/show/people_strip.hpp"
#include "slimfit/show/shown.hpp"
#include "slimfit/show/week_plan.hpp"

namespace slimfit::show {

/// How a sheet is printed on A4 pages on their side; letters in hundredths of a point.
struct PrintFit {
    int week{};   ///< of the pages with the week
    int strip{};  ///< of the page with breaks, talks and meetings of a unit
    /// Days of the week, page by page: all on one, or Monday to Wednesday and what follows when the
    /// letters would be too small for a wall.
    std::vector<WeekPlan> pages;
};

/// The largest letters at which each page is high enough; never larger than is pleasant nor smaller
/// than can be read. Reckoned word by word, as a browser breaks lines in Arial; with some room
/// left, for browsers differ.
[[nodiscard]] PrintFit print_fit(const Shown& shown, const WeekPlan& plan, const UnitStrip& strip);

}  // namespace slimfit::show
