#include "slimfit/check/teaching.hpp"

#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

using school::ResponsibleTeacher;

bool may_teach_in(const Week& week, StaffId staff, const Session& session) {
    return school::may_teach(week.school()[staff], session.placed.subject, session.date());
}

bool has_teacher_inside(const Week& week, const Session& session) {
    if (session.placed.leader && may_teach_in(week, *session.placed.leader, session))
        return true;
    return session.placed.the_rest && std::ranges::any_of(session.adults, [&](StaffId adult) {
               return may_teach_in(week, adult, session);
           });
}

bool is_taught(const Session& session) {
    return session.heads() > 0 && !session.adults.empty();
}

std::vector<StaffId> in_charge(const Session& session) {
    return session.placed.leader ? std::vector{*session.placed.leader} : session.adults;
}

bool adjacent_will_do(const Week& week, const Session& session) {
    return session.kind.responsible == ResponsibleTeacher::same_or_adjacent_zone ||
           (session.kind.nature == Nature::independent_work &&
            week.school().settings.independent_work_next_door);
}

bool is_near(const Week& week, const Session& session, const Session& other) {
    if (!session.placed.zone || !other.placed.zone)
        return false;
    if (session.placed.zone == other.placed.zone)
        return true;
    const auto& neighbours = week.school()[*session.placed.zone].adjacent;
    return adjacent_will_do(week, session) &&
           std::ranges::find(neighbours, *other.placed.zone) != neighbours.end();
}

bool is_at_work_near(const Week& week, const Session& session, const Occupation& occupation) {
    const auto* other = occupation.session;
    if (other == nullptr)
        return false;
    if (other == &session)
        return true;
    const auto nature = other->kind.nature;
    return nature != Nature::meeting && nature != Nature::unit_leading &&
           is_near(week, session, *other);
}

/// When somebody is near. Who is to be in two places at once may be in the other one.
std::vector<TimeSpan> times_near(const Week& week, StaffId staff, const Session& session) {
    const auto& occupations = week.occupations(staff, session.date());
    std::vector<TimeSpan> near;
    for (const auto& occupation : occupations) {
        if (!is_at_work_near(week, session, occupation))
            continue;
        std::vector<TimeSpan> elsewhere;
        for (const auto& other : occupations)
            if (&other != &occupation)
                elsewhere.push_back(other.time);
        std::ranges::move(left_of(occupation.time, std::move(elsewhere)), std::back_inserter(near));
    }
    return near;
}

void judge_nearness(const Week& week, const Session& session, Findings& findings) {
    const auto responsible = session.placed.responsible;
    const bool is_teacher = responsible && may_teach_in(week, *responsible, session);
    if (!responsible || (!is_teacher && !session.kind.teaching_time)) {
        if (session.kind.teaching_time)
            return;  // teaching-qualified speaks of it
        auto finding = about(week, "responsible-near", session);
        name_people(week, {}, finding);
        findings.push_back(std::move(finding));
        return;
    }
    for (const auto& alone : left_of(session.time(), times_near(week, *responsible, session))) {
        auto finding = about(week, "responsible-near", session);
        finding.time = alone;
        name_people(week, {*responsible}, finding);
        findings.push_back(std::move(finding));
    }
}

void judge_watching(const Week& week, StaffId staff, Date date, Findings& findings) {
    std::vector<const Session*> watched;
    std::vector<TimeSpan> times;
    for (const auto* session : week.sessions_on(date))
        if (session->placed.responsible == staff && !session->has_adult(staff)) {
            watched.push_back(session);
            times.push_back(session->time());
        }
    if (watched.empty())
        return;
    const auto end = std::ranges::max(times, {}, &TimeSpan::end).end;
    for (const auto& slice : slices({std::ranges::min(times).begin, end}, times)) {
        std::vector<const Session*> at_once;
        for (const auto* session : watched)
            if (session->time().contains(slice))
                at_once.push_back(session);
        const auto most = week.school().settings.watched_at_most;
        const auto count = static_cast<std::int64_t>(at_once.size());
        if (count <= most)
            continue;
        auto finding = about(week, "responsible-limit", staff, date);
        finding.time = slice;
        finding.measured = count;
        finding.allowed = most;
        finding.cost = count - most;
        name_sessions(week, at_once, finding);
        findings.push_back(std::move(finding));
    }
}

}  // namespace

Findings teaching_qualified(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        if (!session.kind.teaching_time || !is_taught(session) || has_teacher_inside(week, session))
            continue;
        const auto responsible = session.placed.responsible;
        if (responsible && may_teach_in(week, *responsible, session))
            continue;
        auto finding = about(week, "teaching-qualified", session);
        name_people(week, in_charge(session), finding);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings gym_qualified(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions()) {
        if (session.kind.nature != Nature::gym || !is_taught(session))
            continue;
        int highest = 0;
        for (const auto pupil : session.pupils)
            highest = std::max(highest, week.school()[pupil].year_group);
        const auto leader = session.placed.leader;
        if (leader && school::may_give_gym(week.school()[*leader], highest, session.date()))
            continue;
        auto finding = about(week, "gym-qualified", session);
        name_people(week, in_charge(session), finding);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Findings responsible_near(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions())
        if (session.kind.responsible != ResponsibleTeacher::not_needed && is_taught(session) &&
            !has_teacher_inside(week, session))
            judge_nearness(week, session, findings);
    return findings;
}

Findings responsible_limit(const Week& week) {
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        for (const auto date : week.days())
            judge_watching(week, staff, date, findings);
    return findings;
}

}  // namespace slimfit::check
