#pragma once

#include "slimfit/planning/counted_starts.hpp"
#include "slimfit/planning/draft.hpp"
#include "slimfit/solver/bound_on_call.hpp"
#include "slimfit/solver/bound_squeeze.hpp"
#include "slimfit/staffing/deficit.hpp"

#include <optional>
#include <set>
#include <vector>

namespace slimfit::planning {

/// Who is known to be absent and could have served what falls short: whom a reason names first.
class MissedPeople {
public:
    /// Both have to outlive it.
    MissedPeople(const Draft& draft, const CountedStarts& starts)
        : draft_{draft}, starts_{starts} {}

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
    const CountedStarts& starts_;
    school::School everybody_there_;
    std::optional<Draft> with_everybody_;
};

}  // namespace slimfit::planning
