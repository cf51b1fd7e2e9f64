#include "slimfit/planning/gym_needs.hpp"

#include "slimfit/planning/kept_together.hpp"
#include "slimfit/planning/offer_room.hpp"
#include "slimfit/planning/subject_time.hpp"
#include "slimfit/rulebook/limits.hpp"

#include <algorithm>
#include <optional>

namespace slimfit::planning {

namespace {

using calendar::Minutes;

bool is_gym(const Draft& draft, std::optional<school::SessionKindId> kind) {
    return kind && draft.school[*kind].nature == school::Nature::gym;
}

/// The sessions that a full week and this one have for each group; as minutes of one each.
std::vector<FullAndLeft> sessions_by_group(const Draft& draft) {
    std::vector<FullAndLeft> sessions(draft.groups.size());
    for (const auto& offer : draft.school.offers) {
        if (!is_gym(draft, offer.kind))
            continue;
        const OfferRoom room{draft.school, offer, draft.clock.week()};
        for (const auto row : grouping::audience_of(draft.school, offer, draft.groups))
            sessions[row] +=
                {Minutes{offer.times},
                 Minutes{room.share_with(room.moments_for(draft.groups[row])).due()}};
    }
    return sessions;
}

std::vector<std::uint32_t> gym_of(const Draft& draft, const std::vector<GroupRow>& groups) {
    std::vector<std::uint32_t> demands;
    for (std::uint32_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (is_gym(draft, demand.session) &&
            std::ranges::find_first_of(demand.groups, groups) != demand.groups.end())
            demands.push_back(row);
    }
    return demands;
}

}  // namespace

std::vector<GymNeed> gym_needs(const Draft& draft) {
    const auto limits = rulebook::limits_on(draft.clock.week().monday());
    const auto sessions = sessions_by_group(draft);
    std::vector<GymNeed> needs;
    const auto is_owed_gym = [&](const school::Pupil& pupil) {
        return pupil.year_group >= limits.gym_qualification_from_year_group;
    };
    for (const auto& [base_group, groups] : kept_together(draft, is_owed_gym)) {
        FullAndLeft of_all;
        for (const auto group : groups)
            of_all += sessions[group];
        if (const auto due = of_all.share_of(limits.weekly_gym); due > Minutes{})
            needs.push_back({base_group, gym_of(draft, groups), due});
    }
    return needs;
}

Minutes length_of_gym(const Draft& draft, const Demand& demand) {
    if (!demand.moments.empty())
        return demand.moments.front().time.length();
    return demand.offer ? draft.school[*demand.offer].duration : Minutes{};
}

Minutes walk_of_gym(const Draft& draft, const Demand& demand, school::ZoneId zone) {
    return std::min(2 * draft.school[zone].walking, length_of_gym(draft, demand));
}

}  // namespace slimfit::planning
