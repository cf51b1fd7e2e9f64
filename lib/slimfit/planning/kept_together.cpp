#include "slimfit/planning/kept_together.hpp"

#include "slimfit/school/day.hpp"

#include <algorithm>
#include <set>

namespace slimfit::planning {

std::vector<Together>
kept_together(const Draft& draft, const std::function<bool(const school::Pupil&)>& is_meant) {
    const auto days = school::school_days_of(draft.school, draft.clock.week());
    std::vector<std::vector<GroupRow>> groups(draft.school.pupils.size());
    for (GroupRow row = 0; row < draft.groups.size(); ++row)
        for (const auto pupil : draft.groups[row].pupils)
            groups[pupil.value()].push_back(row);
    std::set<Together> together;
    for (std::size_t row = 0; row < groups.size(); ++row) {
        const auto& pupil = draft.school.pupils[row];
        const bool is_here_all_week =
            std::ranges::all_of(days, [&](calendar::Date date) { return pupil.is_here_on(date); });
        if (!groups[row].empty() && is_here_all_week && is_meant(pupil))
            together.insert({pupil.base_group, groups[row]});
    }
    return {together.begin(), together.end()};
}

}  // namespace slimfit::planning
