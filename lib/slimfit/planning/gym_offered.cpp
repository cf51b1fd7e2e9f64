#include "slimfit/planning/gym_offered.hpp"

#include "slimfit/planning/offer_room.hpp"
#include "slimfit/planning/subject_time.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace slimfit::planning {

namespace {

using calendar::Minutes;

/// Gym of a group, or of a pupil in several.
struct Gym {
    FullAndLeft sessions;  ///< in a full week and in this one; as minutes of one each
    Minutes given{};       ///< when all sessions are held, without walking

    Gym& operator+=(const Gym& other) {
        sessions += other.sessions;
        given += other.given;
        return *this;
    }

    [[nodiscard]] Minutes due(Minutes weekly) const { return sessions.share_of(weekly); }
};

bool is_gym(const Draft& draft, std::optional<school::SessionKindId> kind) {
    return kind && draft.school[*kind].nature == school::Nature::gym;
}

/// There and back, to the nearest of its halls.
Minutes walking_to(const school::School& school, const std::vector<school::ZoneId>& zones) {
    std::optional<Minutes> nearest;
    for (const auto zone : zones)
        nearest = std::min(nearest.value_or(school[zone].walking), school[zone].walking);
    return 2 * nearest.value_or(Minutes{});
}

Minutes length_of(const Draft& draft, const Demand& demand) {
    if (!demand.moments.empty())
        return demand.moments.front().time.length();
    return demand.offer ? draft.school[*demand.offer].duration : Minutes{};
}

std::vector<Gym> gym_by_group(const Draft& draft) {
    std::vector<Gym> gym(draft.groups.size());
    for (const auto& offer : draft.school.offers) {
        if (!is_gym(draft, offer.kind))
            continue;
        const OfferRoom room{draft.school, offer, draft.clock.week()};
        for (const auto row : grouping::audience_of(draft.school, offer, draft.groups))
            gym[row].sessions += {
                Minutes{offer.times}, Minutes{room.times_due(room.moments_for(draft.groups[row]))}};
    }
    for (const auto& demand : draft.demands)
        if (is_gym(draft, demand.session))
            for (const auto group : demand.groups)
                gym[group].given += std::max(
                    Minutes{}, length_of(draft, demand) - walking_to(draft.school, demand.zones)
                );
    return gym;
}

bool is_here_all_week(const Draft& draft, school::PupilId pupil) {
    return std::ranges::all_of(
        school::school_days_of(draft.school, draft.clock.week()),
        [&](calendar::Date date) { return draft.school[pupil].is_here_on(date); }
    );
}

/// The gym of every pupil to whom the law owes some.
std::map<school::PupilId, Gym> gym_by_pupil(const Draft& draft, const rulebook::Limits& limits) {
    const auto by_group = gym_by_group(draft);
    std::map<school::PupilId, Gym> gym;
    for (GroupRow row = 0; row < draft.groups.size(); ++row)
        for (const auto pupil : draft.groups[row].pupils)
            if (draft.school[pupil].year_group >= limits.gym_qualification_from_year_group &&
                is_here_all_week(draft, pupil))
                gym[pupil] += by_group[row];
    return gym;
}

Message words_of(const std::string& group, Minutes given, Minutes due) {
    static constexpr Text text{
        "{group} kan deze week hooguit {given} minuten gym krijgen, lopen niet meegeteld; de wet "
        "vraagt er {due}. Bied gym vaker of langer aan.",
        "{group} can have {given} minutes of gym this week at most, not counting the walk; the law "
        "asks for {due}. Offer gym more often or for longer."};
    return filled(text, {{"group", group}, {"given", given.count()}, {"due", due.count()}});
}

}  // namespace

std::vector<Message> too_little_gym(const Draft& draft) {
    const auto limits = rulebook::limits_on(draft.clock.week().monday());
    std::map<school::BaseGroupId, std::pair<Minutes, Minutes>> worst;
    for (const auto& [pupil, gym] : gym_by_pupil(draft, limits)) {
        const auto due = gym.due(limits.weekly_gym);
        if (gym.given >= due)
            continue;
        const auto group = draft.school[pupil].base_group;
        const auto [place, is_first] = worst.try_emplace(group, gym.given, due);
        if (!is_first && place->second.second - place->second.first < due - gym.given)
            place->second = {gym.given, due};
    }
    std::vector<Message> messages;
    for (const auto& [group, minutes] : worst)
        messages.push_back(words_of(draft.school[group].code, minutes.first, minutes.second));
    return messages;
}

}  // namespace slimfit::planning
