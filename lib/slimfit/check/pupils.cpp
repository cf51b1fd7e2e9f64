#include "slimfit/check/pupils.hpp"

#include "slimfit/check/words.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace slimfit::check {

namespace {

using school::BaseGroupId;

/// Two sessions of one pupil at one time.
struct Clash {
    const Session* one;
    const Session* other;
    TimeSpan time;
};

bool is_level_instruction(const Week& week, const Session& session) {
    const auto& groups = session.placed.groups;
    return session.kind.nature == Nature::instruction && groups.size() == 1 &&
           week.roster()[groups.front()].kind == roster::GroupKind::level_group;
}

/// Whether the first is a pull-out and the other an instruction of a level group.
bool takes_from(const Week& week, const Session& pull_out, const Session& instruction) {
    return pull_out.kind.nature == Nature::pull_out && is_level_instruction(week, instruction);
}

bool is_own_instruction(const Week& week, const Clash& clash) {
    return takes_from(week, *clash.one, *clash.other) || takes_from(week, *clash.other, *clash.one);
}

void add_clashes(
    const Week& week,
    PupilId pupil,
    const Session& one,
    const Session& other,
    std::vector<Clash>& clashes
) {
    for (const auto& stay : week.stays(pupil, one))
        for (const auto& second : week.stays(pupil, other))
            if (const auto both = common(stay, second))
                clashes.push_back({&one, &other, *both});
}

std::vector<Clash> clashes_of(const Week& week, PupilId pupil, Date date) {
    std::vector<Clash> clashes;
    const auto sessions = week.sessions_of(pupil, date);
    for (auto one = sessions.begin(); one != sessions.end(); ++one)
        for (auto other = std::next(one); other != sessions.end(); ++other)
            if ((*one)->time().overlaps((*other)->time()))
                add_clashes(week, pupil, **one, **other, clashes);
    return clashes;
}

template <class Visit>
void for_each_pupil_and_day(const Week& week, const Visit& visit) {
    for (const auto pupil : ids_of<PupilId>(week.school().pupils))
        for (const auto date : week.days())
            if (week.school()[pupil].is_here_on(date))
                visit(pupil, date);
}

std::vector<TimeSpan> nowhere(const Week& week, PupilId pupil, Date date) {
    const auto unit = week.school()[week.school()[pupil].base_group].unit;
    const auto at_school = school_time(week.rhythm(unit, date));
    if (!at_school)
        return {};
    auto somewhere = week.away(pupil, date);
    for (const auto* session : week.sessions_of(pupil, date))
        somewhere.push_back(session->time());
    return left_of(*at_school, std::move(somewhere));
}

/// Its pupils of any date of the week: who leaves on Wednesday makes no group too small on
/// Thursday.
std::int64_t enrolled_in(const Week& week, const Session& session) {
    std::vector<PupilId> enrolled;
    for (const auto group : session.placed.groups)
        for (const auto pupil : week.roster()[group].pupils)
            enrolled.push_back(pupil);
    std::ranges::sort(enrolled);
    const auto repeated = std::unique(enrolled.begin(), enrolled.end());
    return repeated - enrolled.begin();
}

void judge_session_size(const Week& week, const Session& session, Findings& findings) {
    auto finding = about(week, "group-size", session);
    const auto most = session.kind.pupils_at_most;
    const auto least = session.kind.pupils_at_least;
    if (most > 0 && session.heads() > most) {
        finding.measured = session.heads();
        finding.allowed = most;
        finding.cost = session.heads() - most;
        findings.push_back(std::move(finding));
    } else if (!session.placed.the_rest && enrolled_in(week, session) < least) {
        finding.measured = enrolled_in(week, session);
        finding.allowed = least;
        finding.cost = least - finding.measured;
        findings.push_back(std::move(finding));
    }
}

/// The limit that a level group of the roster breaks; nothing when it keeps its limits.
std::optional<std::int64_t> broken_limit(const Week& week, const roster::RosterGroup& group) {
    const auto size = static_cast<int>(group.pupils.size());
    for (const auto& limits : week.school().settings.group_limits) {
        if (limits.unit != group.unit || limits.subject != group.subject)
            continue;
        if (size > limits.pupils_at_most)
            return limits.pupils_at_most;
        if (size < limits.pupils_at_least)
            return limits.pupils_at_least;
    }
    return std::nullopt;
}

}  // namespace

Findings pupil_nowhere(const Week& week) {
    std::map<std::tuple<BaseGroupId, Date, TimeSpan>, std::int64_t> lost;
    for_each_pupil_and_day(week, [&](PupilId pupil, Date date) {
        for (const auto& span : nowhere(week, pupil, date))
            ++lost[{week.school()[pupil].base_group, date, span}];
    });

    Findings findings;
    for (const auto& [place, pupils] : lost) {
        const auto& [group, date, time] = place;
        findings.push_back(
            {.rule = &rulebook::rule("pupil-nowhere"),
             .date = date,
             .time = time,
             .measured = pupils,
             .cost = pupils,
             .facts = {{"group", week.school()[group].code}}}
        );
    }
    return findings;
}

Findings pupil_twice(const Week& week) {
    std::map<std::tuple<BaseGroupId, Date, TimeSpan, const Session*, const Session*>, std::int64_t>
        doubled;
    for_each_pupil_and_day(week, [&](PupilId pupil, Date date) {
        for (const auto& clash : clashes_of(week, pupil, date))
            if (!is_own_instruction(week, clash))
                ++doubled[{
                    week.school()[pupil].base_group, date, clash.time, clash.one, clash.other}];
    });

    Findings findings;
    for (const auto& [place, pupils] : doubled) {
        const auto& [group, date, time, one, other] = place;
        Finding finding{
            .rule = &rulebook::rule("pupil-twice"),
            .date = date,
            .time = time,
            .measured = pupils,
            .cost = pupils,
            .facts = {{"group", week.school()[group].code}}};
        name_sessions(week, {one, other}, finding);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings own_instruction(const Week& week) {
    std::map<std::tuple<const Session*, const Session*, TimeSpan>, std::int64_t> missed;
    for_each_pupil_and_day(week, [&](PupilId pupil, Date date) {
        for (const auto& clash : clashes_of(week, pupil, date))
            if (takes_from(week, *clash.one, *clash.other))
                ++missed[{clash.one, clash.other, clash.time}];
            else if (takes_from(week, *clash.other, *clash.one))
                ++missed[{clash.other, clash.one, clash.time}];
    });

    Findings findings;
    for (const auto& [place, pupils] : missed) {
        const auto& [pull_out, instruction, time] = place;
        auto finding = about(week, "own-instruction", *pull_out);
        finding.time = time;
        finding.sessions.push_back(instruction->placed.code);
        finding.measured = pupils;
        finding.cost = pupils;
        const auto group = instruction->placed.groups.front();
        finding.facts.emplace_back("group", week.roster()[group].code);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings group_size(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions())
        if (session.heads() > 0)
            judge_session_size(week, session, findings);
    for (const auto& group : week.roster().groups) {
        const auto limit = broken_limit(week, group);
        if (group.kind != roster::GroupKind::level_group || !limit)
            continue;
        const auto size = static_cast<std::int64_t>(group.pupils.size());
        findings.push_back(
            {.rule = &rulebook::rule("group-size"),
             .measured = size,
             .allowed = *limit,
             .cost = size > *limit ? size - *limit : *limit - size,
             .facts = {{"what", group.code}}}
        );
    }
    return findings;
}

}  // namespace slimfit::check
