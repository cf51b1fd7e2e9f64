#pragma once

#include "slimfit/check/week.hpp"

#include <optional>

namespace slimfit::check {

/// On how many days a staff session is held, and on how many by the share that this week has of the
/// days on which it may be.
struct MeetingDays {
    std::int64_t held{};
    std::int64_t due{};      ///< the share rounded down
    std::int64_t nearest{};  ///< the share to the nearest number, half up
};

/// Nothing when too few of those who attend can come this week, see school::is_worth_holding.
[[nodiscard]] std::optional<MeetingDays>
days_of_meeting(const Week& week, const school::StaffSession& meeting);

/// What it is called.
[[nodiscard]] const std::string& name_of(const school::StaffSession& meeting);

}  // namespace slimfit::check
