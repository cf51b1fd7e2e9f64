#include "slimfit/school/unit.hpp"

#include <algorithm>

namespace slimfit::school {

std::optional<StaffId>
BaseGroup::mentor_on(calendar::Weekday weekday, calendar::CycleWeek week) const {
    const auto found = std::ranges::find_if(mentors, [&](const Mentorship& mentorship) {
        return mentorship.weekday == weekday && (!mentorship.week || mentorship.week == week);
    });
    if (found == mentors.end())
        return std::nullopt;
    return found->mentor;
}

}  // namespace slimfit::school
