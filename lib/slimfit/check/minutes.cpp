#include "slimfit/check/minutes.hpp"

#include "slimfit/check/audience.hpp"
#include "slimfit/rulebook/limits.hpp"

#include <algorithm>
#include <map>

namespace slimfit::check {

namespace {

using school::BaseGroupId;

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

std::int64_t school_minutes(const school::DayRhythm& rhythm) {
    std::int64_t sum = 0;
    for (const auto& block : rhythm)
        sum += block.time.length().count();
    return sum;
}

std::int64_t full_minutes(const Week& week, UnitId unit) {
    std::int64_t sum = 0;
    for (const auto& rhythm : week.school()[unit].rhythm)
        sum += school_minutes(rhythm);
    return sum;
}

/// Minutes of school that a pupil has this week.
std::int64_t minutes_at_school(const Week& week, PupilId pupil, UnitId unit) {
    std::int64_t sum = 0;
    for (const auto date : week.days())
        if (week.school()[pupil].is_here_on(date))
            for (const auto& block : week.rhythm(unit, date))
                sum += minutes_of(left_of(block.time, week.away(pupil, date)));
    return sum;
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

Balance subject_balance(const Week& week, PupilId pupil, const school::SubjectNorm& norm) {
    const auto full = full_minutes(week, norm.unit);
    if (full == 0)
        return {};
    const auto here = std::min(full, minutes_at_school(week, pupil, norm.unit));
    const auto measured = minutes_in(week, pupil, [&](const Session& session) {
        return session.placed.subject == norm.subject;
    });
    return {measured, norm.per_week.count() * here / full};
}

/// Sessions of the gym offers to a pupil: in a full week, and due this week.
struct GymSessions {
    std::int64_t full{};
    std::int64_t due{};
};

GymSessions gym_sessions(const Week& week, PupilId pupil) {
    GymSessions sessions;
    for (const auto id : ids_of<school::OfferId>(week.school().offers)) {
        const auto& offer = week.school()[id];
        if (week.school()[offer.kind].nature != Nature::gym)
            continue;
        for (const auto& group : audience_of(week, offer))
            if (std::ranges::find(group.pupils, pupil) != group.pupils.end()) {
                sessions.full += offer.times;
                sessions.due += room_for(week, id, group).share_of(offer.times);
            }
    }
    return sessions;
}

std::int64_t gym_minutes_due(const Week& week, PupilId pupil) {
    const auto weekly = rulebook::limits_on(week.roster().week.monday()).weekly_gym.count();
    const auto sessions = gym_sessions(week, pupil);
    return sessions.full == 0 ? weekly : weekly * sessions.due / sessions.full;
}

Balance gym_balance(const Week& week, PupilId pupil) {
    std::int64_t measured = 0;
    for (const auto date : week.days())
        for (const auto* session : week.sessions_of(pupil, date))
            if (session->kind.nature == Nature::gym) {
                const auto zone = session->placed.zone;
                const auto walking = zone ? week.school()[*zone].walking : Minutes{0};
                const auto gym = minutes_of(week.stays(pupil, *session)) - 2 * walking.count();
                measured += std::max<std::int64_t>(0, gym);
            }
    return {measured, gym_minutes_due(week, pupil)};
}

bool is_at_school(const Week& week, PupilId pupil) {
    return std::ranges::any_of(week.days(), [&](Date date) {
        return week.school()[pupil].is_here_on(date);
    });
}

}  // namespace

Findings subject_minutes(const Week& week) {
    Findings findings;
    for (const auto& norm : week.school().norms) {
        WorstOf worst;
        for (const auto id : ids_of<PupilId>(week.school().pupils)) {
            const auto& pupil = week.school()[id];
            if (week.school()[pupil.base_group].unit == norm.unit &&
                is_for_year(norm, pupil.year_group))
                keep_worst(pupil.base_group, subject_balance(week, id, norm), worst);
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
    WorstOf worst;
    for (const auto id : ids_of<PupilId>(week.school().pupils)) {
        const auto& pupil = week.school()[id];
        if (pupil.year_group >= limits.gym_qualification_from_year_group && is_at_school(week, id))
            keep_worst(pupil.base_group, gym_balance(week, id), worst);
    }
    Findings findings;
    for (const auto& [group, balance] : worst)
        findings.push_back(short_of(week, "gym-minutes", group, balance));
    return findings;
}

}  // namespace slimfit::check
