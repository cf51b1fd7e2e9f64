#pragma once

#include "slimfit/check/week.hpp"

#include <optional>

namespace slimfit::check {

/// On how many days a staff session is held, and on how many by the share that this week has of the
/// days on which it may be.
struct MeetingDays {
    std::int64_t held{};
    std::int64_t due{};      ///< the share rounded down; no more than possible days
    std::int64_t nearest{};  ///< the share to the nearest number, half up; no more either
};

/// The days of the week on which a staff session may be, with enough of those who attend, see
/// school::is_worth_holding.
[[nodiscard]] std::vector<Date>
possible_days(const Week& week, const school::StaffSession& meeting);

/// Nothing when there is no possible day.
[[nodiscard]] std::optional<MeetingDays>
days_of_meeting(const Week& week, const school::StaffSession& meeting);

/// What it is called.
[[nodiscard]] const std::string& name_of(const school::StaffSession& meeting);

}  // namespace slimfit::check
