#pragma once

#include "slimfit/grouping/week_groups.hpp"
#include "slimfit/planning/week_clock.hpp"
#include "slimfit/planning/week_share.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::planning {

/// The room that a week has for sessions of an offer.
class OfferRoom {
public:
    OfferRoom(const school::School& school, const school::Offer& offer, calendar::IsoWeek week);

    /// When a group can have a session: on the offer's days, where its length fits the bells of the
    /// date, no test week drops it, one of its zones is open all the time (when it names any) and
    /// no pupil of the group is on an excursion. In order.
    [[nodiscard]] std::vector<Moment> moments_for(const grouping::WeekGroup& group) const;

    /// Sessions for a group with these moments: the offer's times per full week, in proportion to
    /// the room.
    [[nodiscard]] WeekShare share_with(const std::vector<Moment>& moments) const;

private:
    const school::School* school_;
    int times_{};
    Room full_;
    std::vector<Moment> open_;  ///< for a group that is never out
};

}  // namespace slimfit::planning
