#include "slimfit/check/minutes.hpp"

#include "slimfit/check/audience.hpp"
#include "slimfit/rulebook/limits.hpp"

#include <algorithm>
#include <map>

namespace slimfit::check {

namespace {

using school::BaseGroupId;
using school::OfferId;

/// What a pupil gets beside what is due to her.
struct Balance {
    std::int64_t measured{};
    std::int64_t due{};

    [[nodiscard]] std::int64_t lack() const { return due - measured; }
};

/// The pupil of each base group who lacks most.
using WorstOf = std::map<BaseGroupId, Balance>;

void keep_worst(BaseGroupId group, Balance balance, WorstOf& worst) {
    if (balance.lack() <= 0)
        return;
    const auto [place, is_first] = worst.try_emplace(group, balance);
    if (!is_first && place->second.lack() < balance.lack())
        place->second = balance;
}

Finding
short_of(const Week& week, std::string_view rule, BaseGroupId group, const Balance& balance) {
    return {
        .rule = &rulebook::rule(rule),
        .measured = balance.measured,
        .allowed = balance.due,
        .cost = balance.lack(),
        .facts = {{"group", week.school()[group].code}}};
}

/// The same amount in a full week and in this one.
struct Scale {
    std::int64_t full{};
    std::int64_t left{};

    [[nodiscard]] std::int64_t share_of(std::int64_t amount) const {
        if (full <= 0)
            return amount;
        return amount * std::clamp(left, std::int64_t{0}, full) / full;
    }
};

/// Minutes of the blocks that `counts` picks, for one pupil.
Scale minutes_of_blocks(const Week& week, PupilId pupil, UnitId unit, const auto& counts) {
    Scale minutes;
    for (const auto& rhythm : week.school()[unit].rhythm)
        for (const auto& block : rhythm)
            if (counts(block))
                minutes.full += block.time.length().count();
    for (const auto date : week.days())
        for (const auto& block : week.rhythm(unit, date))
            if (counts(block))
                minutes.left += minutes_of(left_of(block.time, week.away(pupil, date)));
    return minutes;
}

/// An offer as one pupil gets it: sessions in a full week, due this week, and to the nearest
/// number.
struct Share {
    OfferId offer;
    std::int64_t times{};
    std::int64_t due{};
    std::int64_t nearest{};
};

/// The offers of every pupil, by row of the pupil.
std::vector<std::vector<Share>> shares_of(const Week& week, const auto& counts) {
    std::vector<std::vector<Share>> shares(week.school().pupils.size());
    for (const auto id : ids_of<OfferId>(week.school().offers)) {
        const auto& offer = week.school()[id];
        if (!counts(offer))
            continue;
        for (const auto& group : audience_of(week, offer)) {
            const auto room = room_for(week, id, group);
            const Share share{
                id, offer.times, room.due_of(offer.times), room.nearest_of(offer.times)};
            for (const auto pupil : group.pupils)
                shares[pupil.value()].push_back(share);
        }
    }
    return shares;
}

/// A session in a round of its own subject takes the place of as much of that round.
bool is_in_own_round(const Week& week, const school::Offer& offer) {
    for (const auto& rhythm : week.school()[offer.unit].rhythm)
        for (const auto& block : rhythm)
            if (block.subject == offer.subject && !block.day_part.empty() &&
                std::ranges::find(offer.day_parts, block.day_part) != offer.day_parts.end())
                return true;
    return false;
}

/// A session of another subject for which the week has only time that is of this one.
bool takes_only_from(const Week& week, school::SubjectId subject, const school::Offer& offer) {
    if (offer.subject == subject)
        return false;
    for (const auto& rhythm : week.school()[offer.unit].rhythm)
        for (const auto& block : rhythm)
            if (block.subject != subject && !block.day_part.empty() &&
                std::ranges::find(offer.day_parts, block.day_part) != offer.day_parts.end())
                return false;
    return true;
}

std::int64_t minutes_in(const Week& week, PupilId pupil, const auto& counts) {
    std::int64_t sum = 0;
    for (const auto date : week.days())
        for (const auto* session : week.sessions_of(pupil, date))
            if (counts(*session))
                sum += minutes_of(week.stays(pupil, *session));
    return sum;
}

bool is_for_year(const school::SubjectNorm& norm, int year_group) {
    return norm.year_groups.empty() ||
           std::ranges::find(norm.year_groups, year_group) != norm.year_groups.end();
}

/// The minutes of a subject that a full week and this week have for a pupil.
Scale subject_scale(
    const Week& week,
    PupilId pupil,
    const school::SubjectNorm& norm,
    const std::vector<Share>& shares
) {
    auto scale = minutes_of_blocks(week, pupil, norm.unit, [&](const school::Block& block) {
        return block.subject == norm.subject;
    });
    for (const auto& share : shares) {
        const auto minutes = week.school()[share.offer].duration.count();
        scale.full += minutes * share.times;
        scale.left += minutes * share.due;
    }
    return scale;
}

/// Of those minutes what is left beside sessions that nothing but they have room for.
Scale beside(const Week& week, Scale subject, const std::vector<Share>& shares) {
    for (const auto& share : shares) {
        const auto minutes = week.school()[share.offer].duration.count();
        subject.full -= minutes * share.times;
        subject.left -= minutes * share.nearest;
    }
    return subject;
}

Balance subject_balance(
    const Week& week,
    PupilId pupil,
    const school::SubjectNorm& norm,
    const std::vector<Share>& given,
    const std::vector<Share>& taken
) {
    const auto at_school =
        minutes_of_blocks(week, pupil, norm.unit, [](const school::Block&) { return true; });
    if (at_school.full == 0)
        return {};
    const auto of_subject = subject_scale(week, pupil, norm, given);
    const auto measured = minutes_in(week, pupil, [&](const Session& session) {
        return session.placed.subject == norm.subject;
    });
    const auto weekly = norm.per_week.count();
    return {
        measured,
        std::min(
            {at_school.share_of(weekly),
             of_subject.share_of(weekly),
             beside(week, of_subject, taken).share_of(weekly)}
        )};
}

std::int64_t gym_minutes_due(const Week& week, const std::vector<Share>& shares) {
    const auto weekly = rulebook::limits_on(week.roster().week.monday()).weekly_gym.count();
    Scale sessions;
    for (const auto& share : shares) {
        sessions.full += share.times;
        sessions.left += share.due;
    }
    return sessions.share_of(weekly);
}

Balance gym_balance(const Week& week, PupilId pupil, const std::vector<Share>& shares) {
    std::int64_t measured = 0;
    for (const auto date : week.days())
        for (const auto* session : week.sessions_of(pupil, date))
            if (session->kind.nature == Nature::gym) {
                const auto zone = session->placed.zone;
                const auto walking = zone ? week.school()[*zone].walking : Minutes{0};
                const auto gym = minutes_of(week.stays(pupil, *session)) - 2 * walking.count();
                measured += std::max<std::int64_t>(0, gym);
            }
    return {measured, gym_minutes_due(week, shares)};
}

/// The minutes of a week are owed to who is here all week. Who comes or leaves meanwhile has what
/// her groups have on her days: the groups were planned for all of it, and get what is due.
bool is_here_all_week(const Week& week, PupilId pupil) {
    return std::ranges::all_of(week.days(), [&](Date date) {
        return week.school()[pupil].is_here_on(date);
    });
}

}  // namespace

Findings subject_minutes(const Week& week) {
    Findings findings;
    for (const auto& norm : week.school().norms) {
        const auto given = shares_of(week, [&](const school::Offer& offer) {
            return offer.unit == norm.unit && offer.subject == norm.subject &&
                   !is_in_own_round(week, offer);
        });
        const auto taken = shares_of(week, [&](const school::Offer& offer) {
            return offer.unit == norm.unit && takes_only_from(week, norm.subject, offer);
        });
        WorstOf worst;
        for (const auto id : ids_of<PupilId>(week.school().pupils)) {
            const auto& pupil = week.school()[id];
            if (week.school()[pupil.base_group].unit == norm.unit &&
                is_for_year(norm, pupil.year_group) && is_here_all_week(week, id))
                keep_worst(
                    pupil.base_group,
                    subject_balance(week, id, norm, given[id.value()], taken[id.value()]),
                    worst
                );
        }
        for (const auto& [group, balance] : worst) {
            findings.push_back(short_of(week, "subject-minutes", group, balance));
            findings.back().facts.emplace_back("what", week.school()[norm.subject].name);
        }
    }
    return findings;
}

Findings gym_minutes(const Week& week) {
    const auto limits = rulebook::limits_on(week.roster().week.monday());
    const auto shares = shares_of(week, [&](const school::Offer& offer) {
        return week.school()[offer.kind].nature == Nature::gym;
    });
    WorstOf worst;
    for (const auto id : ids_of<PupilId>(week.school().pupils)) {
        const auto& pupil = week.school()[id];
        if (pupil.year_group >= limits.gym_qualification_from_year_group &&
            is_here_all_week(week, id))
            keep_worst(pupil.base_group, gym_balance(week, id, shares[id.value()]), worst);
    }
    Findings findings;
    for (const auto& [group, balance] : worst)
        findings.push_back(short_of(week, "gym-minutes", group, balance));
    return findings;
}

}  // namespace slimfit::check
