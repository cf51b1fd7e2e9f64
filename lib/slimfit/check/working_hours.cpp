#include "slimfit/check/working_hours.hpp"

#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

std::vector<TimeSpan> presence(const Week& week, StaffId staff, Date date) {
    return school::presence_on(week.school(), staff, date);
}

std::int64_t minutes_at_work(const Week& week, StaffId staff) {
    std::int64_t sum = 0;
    for (const auto date : week.days())
        sum += minutes_of(presence(week, staff, date));
    return sum;
}

bool may_teach_something(const school::StaffMember& staff, Date date) {
    return std::ranges::any_of(staff.qualifications, [&](const school::Qualification& held) {
        return held.kind == school::QualificationKind::teaching && held.holds_on(date);
    });
}

bool is_lesson(const Session& session) {
    return session.kind.teaching_time && session.heads() > 0 &&
           session.kind.nature != Nature::coaching;
}

std::int64_t lesson_minutes(const Week& week, StaffId staff) {
    std::int64_t sum = 0;
    for (const auto& session : week.sessions())
        if (is_lesson(session) && session.has_adult(staff) &&
            may_teach_something(week.school()[staff], session.date()))
            sum += session.time().length().count();
    return sum;
}

std::int64_t lesson_minutes_allowed(const Week& week, const school::StaffMember& staff) {
    const auto yearly = rulebook::limits_on(week.roster().week.monday()).yearly_lessons.count();
    const std::int64_t tenths = week.school().year.school_weeks_in_tenths();
    return tenths == 0 ? 0 : yearly * staff.contract * 10 / (10000 * tenths);
}

Finding too_long(
    const Week& week,
    std::string_view rule,
    StaffId staff,
    std::optional<Date> date,
    std::int64_t measured,
    std::int64_t allowed
) {
    auto finding = about(week, rule, staff, date);
    finding.measured = measured;
    finding.allowed = allowed;
    finding.cost = measured > allowed ? measured - allowed : allowed - measured;
    return finding;
}

void judge_rests(const Week& week, StaffId staff, Findings& findings) {
    bool short_rest_taken = false;
    for (const auto date : week.days()) {
        const auto today = presence(week, staff, date);
        const auto tomorrow = presence(week, staff, date.plus_days(1));
        if (today.empty() || tomorrow.empty())
            continue;
        const auto rest = tomorrow.front().begin - today.back().end + std::chrono::hours{24};
        const auto limits = rulebook::limits_on(date);
        if (rest >= limits.daily_rest)
            continue;
        if (!short_rest_taken && rest >= limits.short_daily_rest) {
            short_rest_taken = true;
            continue;
        }
        const auto needed = short_rest_taken ? limits.daily_rest : limits.short_daily_rest;
        findings.push_back(too_long(week, "daily-rest", staff, date, rest.count(), needed.count()));
    }
}

}  // namespace

Findings working_time(const Week& week) {
    Findings findings;
    for (const auto& session : week.sessions())
        for (const auto adult : session.adults) {
            const auto at_work = presence(week, adult, session.date());
            if (std::ranges::any_of(at_work, [&](TimeSpan span) {
                    return span.contains(session.time());
                }))
                continue;
            auto finding = about(week, "working-time", session);
            name_people(week, {adult}, finding);
            findings.push_back(std::move(finding));
        }
    return findings;
}

Findings shift_length(const Week& week) {
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        for (const auto date : week.days()) {
            const auto worked = minutes_of(presence(week, staff, date));
            const auto most = rulebook::limits_on(date).shift_length.count();
            if (worked > most)
                findings.push_back(too_long(week, "shift-length", staff, date, worked, most));
        }
    return findings;
}

Findings week_length(const Week& week) {
    Findings findings;
    const auto most = rulebook::limits_on(week.roster().week.monday()).week_length.count();
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        if (const auto worked = minutes_at_work(week, staff); worked > most)
            findings.push_back(too_long(week, "week-length", staff, {}, worked, most));
    return findings;
}

Findings daily_rest(const Week& week) {
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        judge_rests(week, staff, findings);
    return findings;
}

Findings lesson_hours(const Week& week) {
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff)) {
        const auto& person = week.school()[staff];
        if (person.contract == 0 || person.consents_to_more_lessons)
            continue;
        const auto taught = lesson_minutes(week, staff);
        const auto most = lesson_minutes_allowed(week, person);
        if (taught > most)
            findings.push_back(too_long(week, "lesson-hours", staff, {}, taught, most));
    }
    return findings;
}

}  // namespace slimfit::check
