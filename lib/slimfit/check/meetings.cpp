#include "slimfit/check/meetings.hpp"

#include "slimfit/check/agreements.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/school/meeting.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>
#include <set>

namespace slimfit::check {

namespace {

using school::StaffSession;

bool can_attend_on(const Week& week, const StaffSession& meeting, StaffId staff, Date date) {
    std::vector<TimeSpan> escorting;
    for (const auto& occupation : week.occupations(staff, date))
        if (occupation.session == nullptr)
            escorting.push_back(occupation.time);
    for (const auto& span : school::presence_on(week.school(), staff, date))
        if (const auto in_window = common(span, meeting.window))
            for (const auto& free : left_of(*in_window, escorting))
                if (free.length() >= meeting.duration)
                    return true;
    return false;
}

std::vector<StaffId>
who_can_attend(const Week& week, const StaffSession& meeting, const std::vector<Date>& days) {
    std::vector<StaffId> people;
    std::ranges::copy_if(meeting.attendees, std::back_inserter(people), [&](StaffId staff) {
        return std::ranges::any_of(days, [&](Date date) {
            return can_attend_on(week, meeting, staff, date);
        });
    });
    return people;
}

std::vector<const Session*> held(const Week& week, const StaffSession& meeting) {
    std::vector<const Session*> sessions;
    for (const auto& session : week.sessions())
        if (session.placed.purpose == roster::Purpose::staff_session &&
            session.placed.target == meeting.code)
            sessions.push_back(&session);
    return sessions;
}

/// The possible days, or those of them to which all of it is locked.
std::vector<Date> days_to_attend(const Week& week, const StaffSession& meeting) {
    const auto days = possible_days(week, meeting);
    std::vector<Date> locked;
    for (const auto date : days)
        if (std::ranges::any_of(week.school().locks, [&](const school::Lock& lock) {
                return lock.target == meeting.code && lock.weekday == date.weekday();
            }))
            locked.push_back(date);
    return std::ssize(locked) >= meeting.times ? locked : days;
}

void judge_days(const StaffSession& meeting, const MeetingDays& days, Findings& findings) {
    static constexpr Text a_day{"een bijeenkomst", "a meeting"};
    if (days.held < days.due)
        findings.push_back(
            {.rule = &rulebook::rule("meeting-held"),
             .measured = days.held,
             .allowed = days.due,
             .cost = days.due - days.held,
             .facts = {{"what", name_of(meeting)}, {"who", a_day}}}
        );
}

void judge_attendees(
    const Week& week, const Session& session, const std::vector<StaffId>& people, Findings& findings
) {
    std::vector<StaffId> missing;
    std::ranges::copy_if(people, std::back_inserter(missing), [&](StaffId staff) {
        return !session.has_adult(staff);
    });
    if (missing.empty())
        return;
    auto finding = about(week, "meeting-held", session);
    name_people(week, missing, finding);
    finding.allowed = static_cast<std::int64_t>(people.size());
    finding.cost = static_cast<std::int64_t>(missing.size());
    finding.measured = finding.allowed - finding.cost;
    findings.push_back(std::move(finding));
}

}  // namespace

std::vector<Date> possible_days(const Week& week, const StaffSession& meeting) {
    std::vector<Date> days;
    std::ranges::copy_if(week.days(), std::back_inserter(days), [&](Date date) {
        return school::may_be_on(meeting, date.weekday()) &&
               school::is_worth_holding(meeting, who_can_attend(week, meeting, {date}).size());
    });
    return days;
}

std::optional<MeetingDays> days_of_meeting(const Week& week, const StaffSession& meeting) {
    const auto is_possible = [&](auto weekday) { return school::may_be_on(meeting, weekday); };
    const auto full = std::ranges::count_if(calendar::school_days, is_possible);
    const auto possible = std::ssize(possible_days(week, meeting));
    if (possible == 0)
        return std::nullopt;
    std::set<Date> days;
    for (const auto* session : held(week, meeting))
        days.insert(session->date());
    const auto times = meeting.times * std::ranges::count_if(week.days(), [&](Date date) {
                           return is_possible(date.weekday());
                       });
    return MeetingDays{
        .held = std::ssize(days),
        .due = std::min(times / full, possible),
        .nearest = std::min((2 * times + full) / (2 * full), possible)};
}

const std::string& name_of(const StaffSession& meeting) {
    return meeting.name.empty() ? meeting.code : meeting.name;
}

Findings meeting_held(const Week& week) {
    Findings findings;
    for (const auto& meeting : week.school().staff_sessions) {
        const auto days = days_of_meeting(week, meeting);
        if (!days)
            continue;
        judge_days(meeting, *days, findings);
        const auto people = who_can_attend(week, meeting, days_to_attend(week, meeting));
        for (const auto* session : held(week, meeting))
            judge_attendees(week, *session, people, findings);
    }
    return findings;
}

}  // namespace slimfit::check
