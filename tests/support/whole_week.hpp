#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"

#include <string_view>

namespace slimfit::support {

/// A small school with a week that keeps every hard rule, to plant faults in: each table of the
/// school has something, so that each rule has something to judge.
///
/// Unit U has base groups A (mentor Anna) and B (mentor Bert), six pupils of year group 5 each,
/// and school on Monday 23 and Tuesday 24 November 2026. Level group U-rekenen-1 holds four
/// pupils, U-rekenen-2 eight, of whom two are in the plusklas. Both days, Tuesday where it
/// differs:
///
///     08:30-08:40 opening     A Anna, B Bert
///     08:40-09:40 kern-1      U-rekenen-1 Anna; plusklas Greet (Monday); square Bert, Chris
///     09:40-10:40 kern-2      U-rekenen-2 Bert; square Anna, Chris; Tuesday also U-rekenen-1
///                             again by supporter Finn next door, Anna responsible
///     10:40-11:00 eten        A Anna, B Bert
///     11:00-11:30 spelen      assistant Chris, volunteer Evi
///     11:30-12:15 middag-1    gym A Dora; theme Bert
///     12:15-13:00 middag-2    gym B Dora; theme Anna, Chris
///     13:00-13:10 afsluiting  A Anna, B Bert
///     13:30-14:00 overleg     Anna, Bert (Monday)
///
/// Anna, Bert and Chris work six hours a day, so each needs a break between 10:30 and 13:10: Anna
/// and Bert have it while the pupils play, Chris during the first gym. Codes of people are their
/// names in small letters.
struct WholeWeek {
    school::School school;
    roster::Roster roster;

    /// Each throws std::invalid_argument when there is no such code.
    [[nodiscard]] school::StaffId staff(std::string_view code) const;
    [[nodiscard]] school::ZoneId zone(std::string_view code) const;
    [[nodiscard]] school::SessionKindId kind(std::string_view code) const;
    [[nodiscard]] school::SubjectId subject(std::string_view code) const;
    [[nodiscard]] roster::RosterGroupId group(std::string_view code) const;

    [[nodiscard]] school::StaffMember& person(std::string_view code);
    [[nodiscard]] school::SessionKind& kind_of(std::string_view code);
    [[nodiscard]] school::Offer& offer(std::string_view code);
    [[nodiscard]] roster::PlacedSession& session(std::string_view code);

    /// Takes a session out of the roster.
    void remove(std::string_view code);
};

/// The school of the whole week alone.
[[nodiscard]] school::School whole_week_school();

[[nodiscard]] WholeWeek whole_week();

[[nodiscard]] calendar::Date monday();
[[nodiscard]] calendar::Date tuesday();

/// "08:30" and "09:00" as a stretch of a day.
[[nodiscard]] calendar::TimeSpan from_until(std::string_view begin, std::string_view end);

}  // namespace slimfit::support
