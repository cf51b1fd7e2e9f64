#pragma once

#include "slimfit/grouping/week_groups.hpp"
#include "slimfit/planning/week_clock.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::planning {

/// When a group can have a session of an offer in a week: on the offer's days, where its length
/// fits the bells of the date, no test week drops it, one of its zones is open all the time (when
/// it names any) and no pupil of the group is on an excursion. In order.
[[nodiscard]] std::vector<Moment> moments_of(
    const school::School& school,
    const school::Offer& offer,
    const grouping::WeekGroup& group,
    calendar::IsoWeek week
);

/// Sessions of an offer that a group is due in a week: its times per full week, in proportion to
/// the days on which it can be given, rounded down.
[[nodiscard]] int times_due(
    const school::School& school,
    const school::Offer& offer,
    const grouping::WeekGroup& group,
    calendar::IsoWeek week
);

}  // namespace slimfit::planning
