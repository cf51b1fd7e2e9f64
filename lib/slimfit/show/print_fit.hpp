#pragma once

#include "slimfit/show/people_strip.hpp"
#include "slimfit/show/shown.hpp"
#include "slimfit/show/week_plan.hpp"

namespace slimfit::show {

/// How large the letters of a sheet are on paper, in hundredths of a point.
struct PrintFit {
    int week{};   ///< of the page with the week
    int strip{};  ///< of the page with breaks, talks and meetings of a unit
};

/// The largest letters at which each part of a sheet fits one A4 page on its side; never larger
/// than is pleasant nor smaller than can be read. Reckoned word by word, as a browser breaks lines
/// in Arial; with some room left, for browsers differ.
[[nodiscard]] PrintFit print_fit(const Shown& shown, const WeekPlan& plan, const UnitStrip& strip);

}  // namespace slimfit::show
