#pragma once

#include "slimfit/school/school.hpp"

#include <array>

namespace slimfit::planning {

/// What makes a dated week another one than the standing week.
enum class Cause : std::uint8_t {
    free_day,
    closed_zone,
    test_week,
    short_day,
    other_bells,
    excursion,
    absence
};

inline constexpr std::array<Cause, 7> all_causes{
    Cause::free_day,
    Cause::closed_zone,
    Cause::test_week,
    Cause::short_day,
    Cause::other_bells,
    Cause::excursion,
    Cause::absence};

/// The school as if nothing were different in that week: no free days and no exceptions.
[[nodiscard]] school::School as_usual(school::School school, calendar::IsoWeek week);

/// Takes everything of one cause in `to` as `from` has it.
void take_over(Cause cause, const school::School& from, school::School& to);

}  // namespace slimfit::planning
