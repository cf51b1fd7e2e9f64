#pragma once

#include "slimfit/show/shown.hpp"
#include "slimfit/show/week_plan.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::show {

/// What somebody has on a day beside the groups: breaks, coach talks, time to lead the unit.
struct PersonDay {
    calendar::Date date;
    bool present{};
    std::vector<const roster::PlannedBreak*> breaks;           ///< in order of time
    std::vector<const roster::PlacedSession*> without_pupils;  ///< no meetings; in order of time
};

struct PersonStrip {
    school::StaffId staff;
    std::vector<PersonDay> days;  ///< Monday to Friday
};

/// What adults of a unit have beside the groups.
struct UnitStrip {
    /// Who is in a session of the unit this week and has any such moment, in the order of the
    /// school's staff.
    std::vector<PersonStrip> people;
    /// Monday to Friday; in order of time.
    std::vector<std::vector<const roster::PlacedSession*>> meetings;
};

/// What stands in a sheet of the unit, and what belongs to the strip under it: takes meetings,
/// coach talks and time to lead out of the plan.
[[nodiscard]] UnitStrip taken_apart(const Shown& shown, school::UnitId unit, WeekPlan& plan);

/// Something short in a cell of the strip, that stays together where it can.
struct Moment {
    std::string_view form;  ///< a class of week.css
    std::string words;      ///< "pauze 12:00–12:30"
};

[[nodiscard]] std::vector<Moment> moments_of(const Shown& shown, const PersonDay& day);

/// "Unitoverleg 14:30–15:30: Anja, Bram · Teamkamer", each.
[[nodiscard]] std::vector<Moment>
moments_of(const Shown& shown, const std::vector<const roster::PlacedSession*>& meetings);

}  // namespace slimfit::show
