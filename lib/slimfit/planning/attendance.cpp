#include "slimfit/planning/attendance.hpp"

#include "slimfit/planning/called_away.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

bool can_attend(
    const school::School& school, school::StaffId staff, const std::vector<Moment>& moments
) {
    return std::ranges::any_of(moments, [&](const Moment& moment) {
        return !is_called_away(school, staff, moment) &&
               std::ranges::any_of(
                   school::presence_on(school, staff, moment.date),
                   [&](calendar::TimeSpan presence) { return presence.contains(moment.time); }
               );
    });
}

}  // namespace

std::vector<school::StaffId> who_can_attend(
    const school::School& school,
    const school::StaffSession& session,
    const std::vector<Moment>& moments
) {
    std::vector<school::StaffId> people;
    std::ranges::copy_if(session.attendees, std::back_inserter(people), [&](school::StaffId staff) {
        return can_attend(school, staff, moments);
    });
    return people;
}

}  // namespace slimfit::planning
