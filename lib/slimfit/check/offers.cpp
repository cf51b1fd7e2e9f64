#include "slimfit/check/offers.hpp"

#include "slimfit/check/audience.hpp"
#include "slimfit/check/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::check {

namespace {

using school::OfferId;
using school::SubjectId;

std::vector<const Session*> sessions_for(const Week& week, OfferId offer, const Addressed& group) {
    std::vector<const Session*> sessions;
    for (const auto* session : week.sessions_of(offer))
        if (is_for(week, *session, group))
            sessions.push_back(session);
    return sessions;
}

Message words_for(const Week& week, const school::Offer& offer) {
    auto words = week.school()[offer.kind].name;
    if (offer.subject)
        add_subject(week, offer.kind, *offer.subject, words);
    return words;
}

template <class Visit>
void for_each_addressed(const Week& week, const Visit& visit) {
    for (const auto id : ids_of<OfferId>(week.school().offers))
        for (const auto& group : audience_of(week, week.school()[id]))
            visit(id, group);
}

std::vector<std::string> codes_of(const std::vector<const Session*>& sessions) {
    std::vector<std::string> codes;
    for (const auto* session : sessions)
        codes.push_back(session->placed.code);
    return codes;
}

/// The fewest and the most sessions that are complete.
struct Due {
    std::int64_t least{};
    std::int64_t most{};
};

void judge_count(
    const Week& week, OfferId id, const Addressed& group, Due due, Findings& findings
) {
    const auto sessions = sessions_for(week, id, group);
    const auto count = static_cast<std::int64_t>(sessions.size());
    if (due.least <= count && count <= due.most)
        return;
    const auto allowed = count < due.least ? due.least : due.most;
    findings.push_back(
        {.rule = &rulebook::rule("offer-complete"),
         .sessions = codes_of(sessions),
         .measured = count,
         .allowed = allowed,
         .cost = count < allowed ? allowed - count : count - allowed,
         .facts = {{"group", group.code}, {"what", words_for(week, week.school()[id])}}}
    );
}

std::set<PupilId> in_level_groups(const Week& week, UnitId unit, SubjectId subject) {
    std::set<PupilId> pupils;
    for (const auto& group : week.roster().groups)
        if (group.kind == roster::GroupKind::level_group && group.unit == unit &&
            group.subject == subject)
            pupils.insert(group.pupils.begin(), group.pupils.end());
    return pupils;
}

bool is_at_school(const Week& week, const school::Pupil& pupil) {
    return std::ranges::any_of(week.days(), [&](Date date) { return pupil.is_here_on(date); });
}

std::map<school::BaseGroupId, std::int64_t>
without_level_group(const Week& week, UnitId unit, SubjectId subject) {
    const auto grouped = in_level_groups(week, unit, subject);
    std::map<school::BaseGroupId, std::int64_t> missing;
    for (const auto id : ids_of<PupilId>(week.school().pupils)) {
        const auto& pupil = week.school()[id];
        if (week.school()[pupil.base_group].unit == unit && is_at_school(week, pupil) &&
            pupil.level_in(subject) != nullptr && !grouped.contains(id))
            ++missing[pupil.base_group];
    }
    return missing;
}

Message pupils_of(const std::string& group, std::int64_t count) {
    return filled(
        {"{group} ({count} {count|leerling|leerlingen} zonder niveaugroep)",
         "{group} ({count} {count|pupil|pupils} without a level group)"},
        {{"group", group}, {"count", count}}
    );
}

void judge_level_groups(const Week& week, Findings& findings) {
    std::map<std::pair<UnitId, SubjectId>, OfferId> taught;
    for (const auto id : ids_of<OfferId>(week.school().offers)) {
        const auto& offer = week.school()[id];
        if (offer.audience.kind == school::Audience::Kind::each_level_group && offer.subject)
            taught.try_emplace({offer.unit, *offer.subject}, id);
    }
    for (const auto& [place, offer] : taught)
        for (const auto& [group, pupils] : without_level_group(week, place.first, place.second))
            findings.push_back(
                {.rule = &rulebook::rule("offer-complete"),
                 .allowed = week.school()[offer].times,
                 .cost = pupils,
                 .facts =
                     {{"group", pupils_of(week.school()[group].code, pupils)},
                      {"what", words_for(week, week.school()[offer])}}}
            );
}

}  // namespace

Findings offer_complete(const Week& week) {
    Findings findings;
    for_each_addressed(week, [&](OfferId id, const Addressed& group) {
        const auto times = week.school()[id].times;
        const Due due{room_for(week, id, group).due_of(times), times};
        judge_count(week, id, group, due, findings);
    });
    judge_level_groups(week, findings);
    return findings;
}

Findings once_a_day(const Week& week) {
    Findings findings;
    for_each_addressed(week, [&](OfferId id, const Addressed& group) {
        if (!week.school()[id].once_a_day)
            return;
        std::map<Date, std::vector<const Session*>> by_day;
        for (const auto* session : sessions_for(week, id, group))
            by_day[session->date()].push_back(session);
        for (const auto& [date, sessions] : by_day) {
            const auto count = static_cast<std::int64_t>(sessions.size());
            if (count > 1)
                findings.push_back(
                    {.rule = &rulebook::rule("once-a-day"),
                     .date = date,
                     .sessions = codes_of(sessions),
                     .measured = count,
                     .allowed = 1,
                     .cost = count - 1,
                     .facts = {{"group", group.code}, {"what", words_for(week, week.school()[id])}}}
                );
        }
    });
    return findings;
}

}  // namespace slimfit::check
