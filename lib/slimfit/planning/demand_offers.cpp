#include "slimfit/planning/demand_offers.hpp"

#include "slimfit/planning/locked_moments.hpp"
#include "slimfit/planning/offer_room.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

/// What a person fixed by hand is held, also when the week has less room than the standing week.
int times_locked(
    const school::School& school,
    const school::Offer& offer,
    const grouping::WeekGroup& group,
    const std::vector<Moment>& moments
) {
    const auto locks = std::ranges::count_if(school.locks, [&](const school::Lock& lock) {
        return !lock.unit && lock.target == offer.code &&
               (lock.group.empty() || lock.group == group.code) &&
               !locked_moments(school, lock, moments).empty();
    });
    return std::min(static_cast<int>(locks), offer.times);
}

}  // namespace

Demand offer_demand(
    const school::School& school,
    school::OfferId id,
    const std::vector<grouping::WeekGroup>& groups,
    GroupRow group
) {
    const auto& offer = school[id];
    const auto& kind = school[offer.kind];
    const auto heads = static_cast<int>(groups[group].pupils.size());
    const auto by_ratio = kind.pupils_per_adult == 0
                              ? 0
                              : (heads + kind.pupils_per_adult - 1) / kind.pupils_per_adult;
    return {
        .kind = DemandKind::offer,
        .code = offer.code + '.' + groups[group].code,
        .target = offer.code,
        .session = offer.kind,
        .subject = offer.subject,
        .unit = offer.unit,
        .offer = id,
        .groups = {group},
        .heads = heads,
        .zones = offer.zones,
        .adults = std::max({1, kind.adults_at_least, by_ratio})};
}

void add_offer_demands(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    calendar::IsoWeek week,
    std::vector<Demand>& demands
) {
    for (std::uint32_t row = 0; row < school.offers.size(); ++row) {
        const auto& offer = school.offers[row];
        const OfferRoom room{school, offer, week};
        for (const auto group : grouping::audience_of(school, offer, groups)) {
            auto demand = offer_demand(school, school::OfferId{row}, groups, group);
            demand.moments = room.moments_for(groups[group]);
            const auto share = room.share_with(demand.moments);
            const auto due =
                std::max(share.due(), times_locked(school, offer, groups[group], demand.moments));
            add_times(demand, due, share.fitting(), demands);
        }
    }
}

}  // namespace slimfit::planning
