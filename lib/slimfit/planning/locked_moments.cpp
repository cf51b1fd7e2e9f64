#include "slimfit/planning/locked_moments.hpp"

#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

bool is_closed(const school::School& school, school::ZoneId zone, const Moment& moment) {
    const auto closed = school::closed_on(school, zone, moment.date);
    return std::ranges::any_of(closed, [&](calendar::TimeSpan span) {
        return span.overlaps(moment.time);
    });
}

}  // namespace

std::vector<Moment> locked_moments(
    const school::School& school, const school::Lock& lock, const std::vector<Moment>& moments
) {
    std::vector<Moment> kept;
    std::ranges::copy_if(moments, std::back_inserter(kept), [&](const Moment& moment) {
        return moment.date.weekday() == lock.weekday &&
               (!lock.start || moment.time.begin == *lock.start) &&
               !(lock.zone && is_closed(school, *lock.zone, moment));
    });
    return kept;
}

}  // namespace slimfit::planning
