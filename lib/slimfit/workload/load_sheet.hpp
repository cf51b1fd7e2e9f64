#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/workload/fairness.hpp"
#include "slimfit/workload/load_minutes.hpp"

#include <optional>
#include <vector>

namespace slimfit::workload {

/// What one person carries in a week. Watching a session as its responsible teacher is no load of
/// its own: she is in another session meanwhile.
struct StaffLoad {
    school::StaffId staff;
    LoadMinutes load;           ///< of the sessions led, assisted or attended
    Minutes lessons{};          ///< of those, teaching time
    Minutes breaks{};           ///< as planned in the roster
    int preparations{};         ///< different groups, per subject, that she leads an offer for
    Minutes longest_stretch{};  ///< of any day, without a free quarter of an hour
    std::optional<calendar::ClockTime> first_session;  ///< earliest begin of any day
    std::optional<calendar::ClockTime> last_session;   ///< latest end of any day
    int days_present{};
    Minutes presence{};
    /// Load against the weekly hours of her contract; none without a contract.
    std::optional<int> contract_per_mille;
    /// The CAO's yearly lessons pro rata, in one school week; none when the CAO sets her no limit:
    /// without a contract, with her consent to more, or in another role than teacher.
    std::optional<Minutes> lessons_at_most;
    /// None without a contract or in a week in which she is never present.
    std::optional<FairShare> fair_share;
    /// Her deviation from pro rata is larger than the school tolerates.
    bool beyond_tolerance{};
};

/// The load of everybody in a week, in the order of the school's staff: who is present or has a
/// session. People without a contract, and those who work for no unit, are listed but not in the
/// fairness.
struct LoadSheet {
    std::vector<StaffLoad> staff;
    Fairness fairness;
};

[[nodiscard]] LoadSheet load_sheet(const school::School& school, const roster::Roster& roster);

}  // namespace slimfit::workload
