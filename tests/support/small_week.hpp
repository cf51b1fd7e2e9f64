#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <string_view>

namespace slimfit::support {

/// Time on the clock: at("08:30").
[[nodiscard]] calendar::ClockTime at(std::string_view clock);

/// A stretch of a day: span("08:30", "08:40").
[[nodiscard]] calendar::TimeSpan span(std::string_view begin, std::string_view end);

/// A school with a week of it, small enough to reckon by hand. Two base groups of one unit, Noord
/// with 4 pupils and Zuid with 3; Noord has 2 and Zuid has 1 in level group 1 of rekenen, the
/// others are in level group 2. Anja, Bram (both 0.6) and Carla (0.2) are teachers, Gijs (0.2) is
/// a supporter; Kim, a trainee, and Tom, a volunteer, have no contract. Only Monday 23 November
/// 2026 has sessions:
///
///     08:30-08:40  day opening: Noord Anja, Zuid Bram
///     08:40-09:10  rekenen 1 (3) Anja; work square (4) Bram with Gijs; coach talks Carla
///     09:10-09:40  rekenen 2 (4) Bram with Kim; rekenen 1 again (3) Gijs, Anja responsible;
///                  work square (0) Anja
///     09:40-09:55  playground (7) Gijs with Tom
///     10:00-10:30  break of Gijs
///     14:30-15:00  unit meeting: Anja, Bram
struct SmallWeek {
    school::School school;
    roster::Roster roster;

    [[nodiscard]] school::StaffId staff(std::string_view code) const;
    [[nodiscard]] school::ZoneId zone(std::string_view code) const;
    [[nodiscard]] school::SessionKindId kind(std::string_view code) const;
    [[nodiscard]] roster::PlacedSession& session(std::string_view code);
};

/// The school of the small week alone.
[[nodiscard]] school::School small_school();

[[nodiscard]] SmallWeek small_week();

}  // namespace slimfit::support
