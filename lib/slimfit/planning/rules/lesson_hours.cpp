#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning::rules {

namespace {

/// The CAO counts lessons of those who may give them, in general or in one subject.
bool teaches(const school::StaffMember& staff, calendar::IsoWeek week) {
    return std::ranges::any_of(
        staff.qualifications,
        [&](const school::Qualification& qualification) {
            return qualification.kind == school::QualificationKind::teaching &&
                   std::ranges::any_of(calendar::school_days, [&](calendar::Weekday weekday) {
                       return qualification.holds_on(week.day(weekday));
                   });
        }
    );
}

/// Time with pupils; a talk with one of them is no lesson.
bool is_lesson(const Draft& draft, const Demand& demand) {
    return demand.session && draft.kind_of(demand).teaching_time &&
           draft.kind_of(demand).nature != school::Nature::coaching &&
           (demand.heads > 0 || demand.the_rest);
}

}  // namespace

void lesson_hours(Draft& draft) {
    const auto monday = draft.clock.week().monday();
    const auto yearly = rulebook::limits_on(monday).yearly_lessons;
    const auto tenths_of_weeks = draft.school.year.school_weeks_in_tenths();
    const auto price = draft.prices.of("lesson-hours");
    for (std::size_t row = 0; row < draft.demands.size(); ++row)
        draft.event(row).counts_as_lesson = is_lesson(draft, draft.demands[row]);
    for (std::uint32_t row = 0; row < draft.school.staff.size(); ++row) {
        const auto& staff = draft.school.staff[row];
        if (staff.contract == 0 || staff.consents_to_more_lessons ||
            !teaches(staff, draft.clock.week()))
            continue;
        const auto minutes = yearly.count() * staff.contract / 1000 / tenths_of_weeks;
        draft.instance.lesson_limits.push_back(
            {.person = timetable::PersonId{row},
             .ticks_at_most = WeekClock::ticks_in(calendar::Minutes{minutes}),
             .price = price}
        );
    }
}

}  // namespace slimfit::planning::rules
