#pragma once

#include "slimfit/calendar/date.hpp"
#include "slimfit/core/result.hpp"
#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/xhstt/archive.hpp"

#include <vector>

namespace slimfit::exchange {

struct ExportOptions {
    calendar::IsoWeek week;
    const roster::Roster* roster{};    ///< the planned week; null for none
    const roster::Roster* previous{};  ///< a week to resemble; null for none
};

/// A week of a school for other programs, and what is not in it.
struct ExportedWeek {
    xhstt::Archive archive;
    std::vector<Message> left_out;  ///< of this week: sessions and groups, not rules
};

/// A school week as an archive of XHSTT: one instance, with the planned week as a solution when
/// there is one. People, groups and rooms stand in it by their codes; of pupils it tells only which
/// groups share some.
///
/// Problems: a week without school days, a roster of another week.
[[nodiscard]] Result<ExportedWeek>
export_week(const school::School& school, const ExportOptions& options);

}  // namespace slimfit::exchange
