#include "slimfit/check/soft.hpp"
#include "slimfit/check/words.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::check {

namespace {

/// Each half hour after the school day begins costs one.
constexpr std::int64_t minutes_per_amount = 30;

std::int64_t talks_during(
    const Week& week, UnitId unit, const school::CoachSlots& slots, Date date, TimeSpan block
) {
    return std::ranges::count_if(week.sessions_on(date), [&](const Session* session) {
        return session->placed.unit == unit && session->placed.kind == slots.kind &&
               session->time().contains(block);
    });
}

/// From the first to the last minute of a block that some base group of the unit is at school.
std::optional<TimeSpan> time_with_pupils(const Week& week, UnitId unit, Date date, TimeSpan block) {
    std::optional<TimeSpan> time;
    for (const auto group : week.school()[unit].base_groups) {
        std::vector<TimeSpan> away;
        if (const auto* excursion = school::excursion_on(week.school(), group, date))
            away.push_back(excursion->time);
        for (const auto& here : left_of(block, away)) {
            time = time.value_or(here);
            time->begin = std::min(time->begin, here.begin);
            time->end = std::max(time->end, here.end);
        }
    }
    return time;
}

void judge_block(
    const Week& week,
    UnitId unit,
    const school::CoachSlots& slots,
    Date date,
    const school::Block& block,
    Findings& findings
) {
    const auto time = time_with_pupils(week, unit, date, block.time);
    if (!time)
        return;
    const auto talks = talks_during(week, unit, slots, date, *time);
    if (talks >= slots.per_block)
        return;
    findings.push_back(
        {.rule = &rulebook::rule("coach-slot"),
         .date = date,
         .time = time,
         .measured = talks,
         .allowed = slots.per_block,
         .cost = slots.per_block - talks,
         .facts = {{"what", week.school()[unit].code + ' ' + block.code}}}
    );
}

void judge_coach_slots(const Week& week, UnitId unit, Findings& findings) {
    const auto& slots = week.school()[unit].coach_slots;
    if (!slots)
        return;
    for (const auto date : week.days())
        for (const auto& block : week.rhythm(unit, date))
            if (std::ranges::find(slots->day_parts, block.day_part) != slots->day_parts.end())
                judge_block(week, unit, *slots, date, block, findings);
}

bool is_core(const Week& week, const Session& session) {
    return session.offer && session.placed.subject && session.placed.unit &&
           week.school()[*session.placed.subject].core;
}

using Groups = std::vector<roster::RosterGroupId>;

std::map<Groups, std::set<Date>> days_by_group(const Week& week, school::OfferId offer) {
    std::map<Groups, std::set<Date>> days;
    for (const auto* session : week.sessions_of(offer)) {
        auto groups = session->placed.groups;
        std::ranges::sort(groups);
        days[groups].insert(session->date());
    }
    return days;
}

void judge_spread(const Week& week, school::OfferId offer, Findings& findings) {
    for (const auto& [groups, days] : days_by_group(week, offer)) {
        std::vector<Message> codes;
        for (const auto group : groups)
            codes.push_back(same(week.roster()[group].code));
        for (const auto date : days)
            if (days.contains(date.plus_days(1)))
                findings.push_back(
                    {.rule = &rulebook::rule("spread-days"),
                     .date = date,
                     .facts =
                         {{"group", listed(codes)},
                          {"what", week.school()[week.school()[offer].kind].name}}}
                );
    }
}

}  // namespace

Findings coach_slot(const Week& week) {
    Findings findings;
    for (const auto unit : ids_of<UnitId>(week.school().units))
        judge_coach_slots(week, unit, findings);
    return findings;
}

Findings core_early(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        if (!is_core(week, session))
            continue;
        const auto day = school_time(week.rhythm(*session.placed.unit, session.date()));
        if (!day)
            continue;
        auto finding = about(week, "core-early", session);
        finding.measured = (session.time().begin - day->begin).count();
        finding.cost = finding.measured / minutes_per_amount;
        if (finding.cost > 0)
            findings.push_back(std::move(finding));
    }
    return findings;
}

Findings meeting_early(const Week& week) {
    const auto& meetings = week.school().staff_sessions;
    Findings findings;
    for (const auto& session : week.sessions()) {
        const auto meeting =
            std::ranges::find(meetings, session.placed.target, &school::StaffSession::code);
        if (session.placed.purpose != roster::Purpose::staff_session || meeting == meetings.end() ||
            week.school()[session.placed.kind].load != school::LoadKind::meeting)
            continue;
        auto finding = about(week, "meeting-early", session);
        finding.measured = (session.time().begin - meeting->window.begin).count();
        finding.cost = finding.measured / minutes_per_amount;
        if (finding.cost > 0)
            findings.push_back(std::move(finding));
    }
    return findings;
}

Findings spread_days(const Week& week) {
    Findings findings;
    for (const auto id : ids_of<school::OfferId>(week.school().offers))
        if (const auto times = week.school()[id].times; times == 2 || times == 3)
            judge_spread(week, id, findings);
    return findings;
}

}  // namespace slimfit::check
