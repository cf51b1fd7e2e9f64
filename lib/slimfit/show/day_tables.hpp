#pragma once

#include "slimfit/show/shown.hpp"
#include "slimfit/show/text_table.hpp"
#include "slimfit/show/week_plan.hpp"

#include <vector>

namespace slimfit::show {

// One day as a table for a terminal, with a row for each round; one form for each kind of view.

/// Columns: taught groups, who works together, coach talks with breaks and meetings.
[[nodiscard]] TextTable unit_day(const Shown& shown, const DayPlan& day, school::UnitId unit);

/// Columns: what she does, with how many pupils, as what, with whom and where.
[[nodiscard]] TextTable staff_day(const Shown& shown, const DayPlan& day, school::StaffId staff);

/// Of a group or a zone. Columns: what happens, with how many pupils, who is there and where.
[[nodiscard]] TextTable place_day(const Shown& shown, const DayPlan& day);

/// The same day of several units beside each other, three to a table.
struct DayOfUnit {
    school::UnitId unit;
    DayPlan day;
};

[[nodiscard]] std::vector<TextTable>
school_day(const Shown& shown, const std::vector<DayOfUnit>& units);

}  // namespace slimfit::show
