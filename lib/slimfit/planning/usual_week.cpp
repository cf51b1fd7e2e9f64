#include "slimfit/planning/usual_week.hpp"

#include <algorithm>

namespace slimfit::planning {

school::School as_usual(school::School school, calendar::IsoWeek week) {
    school.exceptions = {};
    school.year.free_periods.clear();
    auto& days = school.year.days;
    days.first = std::min(days.first, week.day(calendar::Weekday::monday));
    days.last = std::max(days.last, week.day(calendar::Weekday::sunday));
    return school;
}

void take_over(Cause cause, const school::School& from, school::School& to) {
    switch (cause) {
    case Cause::free_day:
        to.year = from.year;
        return;
    case Cause::closed_zone:
        to.exceptions.closed_zones = from.exceptions.closed_zones;
        return;
    case Cause::test_week:
        to.exceptions.test_weeks = from.exceptions.test_weeks;
        return;
    case Cause::short_day:
        to.exceptions.short_days = from.exceptions.short_days;
        return;
    case Cause::other_bells:
        to.exceptions.other_bells = from.exceptions.other_bells;
        return;
    case Cause::excursion:
        to.exceptions.excursions = from.exceptions.excursions;
        return;
    case Cause::absence:
        to.exceptions.absences = from.exceptions.absences;
        return;
    }
}

}  // namespace slimfit::planning
