#pragma once

#include "slimfit/planning/draft.hpp"
#include "slimfit/solver/bound_on_call.hpp"
#include "slimfit/solver/bound_squeeze.hpp"
#include "slimfit/staffing/deficit.hpp"
#include "slimfit/staffing/possible_starts.hpp"

#include <optional>
#include <set>
#include <vector>

namespace slimfit::planning {

/// Who is known to be absent and could have served what falls short: whom a reason names first.
class MissedPeople {
public:
    /// The draft has to outlive it.
    explicit MissedPeople(const Draft& draft)
        : draft_{draft}, starts_{staffing::possible_starts(draft.instance)} {}

    MissedPeople(const MissedPeople&) = delete;
    MissedPeople& operator=(const MissedPeople&) = delete;

    /// In order of their rows. The first question that finds absences makes the draft once more,
    /// with everybody there.
    [[nodiscard]] std::vector<school::StaffId> of(const staffing::Deficit& deficit);
    [[nodiscard]] std::vector<school::StaffId> of(const solver::OnCallGap& too_few);
    [[nodiscard]] std::vector<school::StaffId> of(const solver::Squeeze& squeeze);

private:
    [[nodiscard]] const Draft& with_everybody();
    [[nodiscard]] bool is_missed(school::StaffId staff, timetable::EventId event) const;
    void add_missed(timetable::EventId event, std::size_t seat, std::set<school::StaffId>& missed);

    const Draft& draft_;
    std::vector<staffing::PossibleStarts> starts_;  ///< at which the deficits were counted
    school::School everybody_there_;
    std::optional<Draft> with_everybody_;
};

}  // namespace slimfit::planning
