#pragma once

#include "slimfit/show/markup.hpp"
#include "slimfit/show/people_strip.hpp"
#include "slimfit/show/shown.hpp"
#include "slimfit/show/week_grid.hpp"

namespace slimfit::show {

// The parts of a sheet of the week: what hangs on the wall.

/// The head of a table with a column for each date; `first` is over the first column.
[[nodiscard]] Markup
day_headings(const Shown& shown, const Text& first, const std::vector<calendar::Date>& dates);

/// The week itself: days as columns, rounds as rows. Days of the plan without school say why.
[[nodiscard]] Markup week_grid_table(const Shown& shown, const WeekPlan& plan);

/// The meetings of a unit, and who has breaks, coach talks and time to lead, and when; nothing when
/// there is none of it.
[[nodiscard]] Markup
unit_strip_table(const Shown& shown, school::UnitId unit, const UnitStrip& strip);

/// What the colours, forms and signs of a plan mean; of what stands in the plan only.
[[nodiscard]] Markup legend(const Shown& shown, const WeekPlan& plan);

}  // namespace slimfit::show
