#include "slimfit/school/checks/times.hpp"
#include "slimfit/school/checks/topics.hpp"
#include "slimfit/school/places.hpp"

#include <algorithm>
#include <array>

namespace slimfit::school {

namespace {

using calendar::CycleWeek;
using calendar::TimeSpan;

/// When somebody may be at work on a weekday of a cycle week, on whatever date.
std::vector<TimeSpan>
presence_then(const StaffMember& staff, calendar::Weekday weekday, CycleWeek week) {
    std::vector<TimeSpan> spans;
    for (const auto& presence : staff.presence)
        if (presence.weekday == weekday && (!presence.week || presence.week == week))
            spans.push_back(presence.time);
    return spans;
}

std::vector<TimeSpan> both(const std::vector<TimeSpan>& some, const std::vector<TimeSpan>& others) {
    std::vector<TimeSpan> common;
    for (const auto& one : some)
        for (const auto& other : others)
            if (one.overlaps(other))
                common.push_back({std::max(one.begin, other.begin), std::min(one.end, other.end)});
    return common;
}

bool can_be_held(
    const School& school, const StaffSession& session, calendar::Weekday weekday, CycleWeek week
) {
    std::vector<TimeSpan> common{session.window};
    for (const auto attendee : session.attendees)
        common = both(common, presence_then(school[attendee], weekday, week));
    return std::ranges::any_of(common, [&](TimeSpan span) {
        return span.length() >= session.duration;
    });
}

/// Days of the better of the weeks a and b on which everybody can be there.
int days_possible(const School& school, const StaffSession& session) {
    int most = 0;
    for (const auto week : {CycleWeek::a, CycleWeek::b}) {
        const auto days = std::ranges::count_if(calendar::school_days, [&](auto weekday) {
            return may_be_on(session, weekday) && can_be_held(school, session, weekday, week);
        });
        most = std::max(most, static_cast<int>(days));
    }
    return most;
}

bool knows_attendees(
    const School& school, const StaffSession& session, const ProblemList& problems
) {
    return std::ranges::all_of(session.attendees, [&](StaffId attendee) {
        return problems.knows_row(school[attendee].line);
    });
}

void add_fault(const StaffSession& session, const Message& fault, ProblemList& problems) {
    problems.add(
        session.line,
        {"Sessie {session} zonder leerlingen: {fault}", "Staff session {session}: {fault}"},
        {{"session", session.code}, {"fault", fault}}
    );
}

void check_one(const StaffSession& session, ProblemList& problems) {
    if (const auto fault = fault_of(session.window))
        add_fault(session, *fault, problems);
    if (const auto fault = fault_of_duration(session.duration))
        add_fault(session, *fault, problems);
    const Facts facts{{"session", session.code}, {"found", session.times}};
    if (session.times < 1)
        problems.add(
            session.line,
            {"Sessie {session} zonder leerlingen: {found} keer per week, verwacht is 1 of meer. "
             "Verbeter het aantal of haal de sessie weg.",
             "Staff session {session}: {found} times a week, expected is 1 or more. Correct the "
             "number "
             "or take the session out."},
            facts
        );
    if (session.attendees.empty() && problems.knows_all_in(session.line))
        problems.add(
            session.line,
            {"Sessie {session} zonder leerlingen: er staat niet wie er moet zijn. Vul minstens een "
             "medewerker in.",
             "Staff session {session}: it does not say who must be there. Fill in at least one "
             "staff "
             "member."},
            facts
        );
}

void check_possible(const School& school, const StaffSession& session, ProblemList& problems) {
    const int possible = days_possible(school, session);
    if (session.times > possible)
        problems.add(
            session.line,
            {"Sessie {session} zonder leerlingen: {times} keer per week, maar op {possible} "
             "{possible|dag|dagen} is "
             "iedereen er {minutes} minuten lang tussen {begin} en {end}. Kies andere dagen, een "
             "ruimere "
             "tijd of minder mensen.",
             "Staff session {session}: {times} times a week, but on {possible} {possible|day|days} "
             "everybody is "
             "there "
             "for {minutes} minutes between {begin} and {end}. Choose other days, a wider time or "
             "fewer "
             "people."},
            {{"session", session.code},
             {"times", session.times},
             {"possible", possible},
             {"minutes", session.duration.count()},
             {"begin", session.window.begin.to_string()},
             {"end", session.window.end.to_string()}}
        );
}

}  // namespace

void check_staff_sessions(const School& school, ProblemList& problems) {
    for (const auto& session : school.staff_sessions) {
        check_one(session, problems);
        if (!fault_of(session.window) && !session.attendees.empty() &&
            knows_attendees(school, session, problems))
            check_possible(school, session, problems);
    }
}

}  // namespace slimfit::school
