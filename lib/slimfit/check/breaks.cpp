#include "slimfit/check/working_hours.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::check {

namespace {

/// A break begins and ends at least so long after and before the working day does.
constexpr Minutes inside_day{5};

/// What the law asks for a working day of that length; zero for none.
Minutes length_needed(const rulebook::Limits& limits, bool under_18, Minutes present) {
    const auto without =
        under_18 ? limits.young_presence_without_break : limits.presence_without_break;
    if (present <= without)
        return Minutes{0};
    return present > limits.long_presence ? limits.long_break_length : limits.break_length;
}

bool escorts(const Week& week, StaffId staff, Date date) {
    return std::ranges::any_of(week.occupations(staff, date), [](const Occupation& occupation) {
        return occupation.session == nullptr;
    });
}

/// What somebody does, and the working time outside the break window.
std::vector<TimeSpan>
not_free(const Week& week, StaffId staff, Date date, const std::vector<TimeSpan>& at_work) {
    std::vector<TimeSpan> taken;
    for (const auto& occupation : week.occupations(staff, date))
        taken.push_back(occupation.time);
    for (const auto* session : week.sessions_on(date))
        if (session->placed.responsible == staff)
            taken.push_back(session->time());
    if (escorts(week, staff, date))
        return taken;
    for (const auto& span : at_work)
        for (const auto& outside : left_of(span, {week.school().settings.break_window}))
            taken.push_back(outside);
    return taken;
}

Minutes
break_found(const std::vector<TimeSpan>& free, bool may_be_split, const rulebook::Limits& limits) {
    Minutes longest{0};
    Minutes together{0};
    for (const auto& span : free) {
        longest = std::max(longest, span.length());
        if (span.length() >= limits.break_piece)
            together += span.length();
    }
    return may_be_split ? together : longest;
}

void judge_day(const Week& week, StaffId staff, Date date, Findings& findings) {
    const auto at_work = school::presence_on(week.school(), staff, date);
    if (at_work.empty())
        return;
    const TimeSpan day{at_work.front().begin, at_work.back().end};
    const auto limits = rulebook::limits_on(date);
    const auto needed = length_needed(limits, week.school()[staff].under_18, day.length());
    if (needed == Minutes{0})
        return;
    const auto free = left_of(
        {day.begin + inside_day, day.end - inside_day}, not_free(week, staff, date, at_work)
    );
    const auto found = break_found(free, week.school().settings.breaks_may_be_split, limits);
    if (found >= needed)
        return;
    auto finding = about(week, "break", staff, date);
    finding.measured = found.count();
    finding.allowed = needed.count();
    finding.cost = (needed - found).count();
    findings.push_back(std::move(finding));
}

}  // namespace

Findings breaks(const Week& week) {
    Findings findings;
    for (const auto staff : ids_of<StaffId>(week.school().staff))
        for (const auto date : week.days())
            judge_day(week, staff, date, findings);
    return findings;
}

}  // namespace slimfit::check
