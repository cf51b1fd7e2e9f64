#include "slimfit/calendar/school_year.hpp"

#include "slimfit/calendar/holiday_table.hpp"

#include <range/v3/algorithm/find_if.hpp>
#include <range/v3/algorithm/max.hpp>
#include <range/v3/algorithm/min.hpp>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>

namespace slimfit::calendar {

bool SchoolYear::is_school_day(Date date) const {
    return days.contains(date) && date.weekday() < Weekday::saturday &&
           free_period_on(date) == nullptr;
}

const FreePeriod* SchoolYear::free_period_on(Date date) const {
    const auto found = ranges::find_if(free_periods, [date](const FreePeriod& period) {
        return period.days.contains(date);
    });
    return found == free_periods.end() ? nullptr : &*found;
}

// Counted in days, because the number of a week starts again each year and a year may have 53.
CycleWeek SchoolYear::cycle_week(IsoWeek week) const {
    const int weeks = week.monday().days_since(IsoWeek::of(cycle_start).monday()) / 7;
    return weeks % 2 == 0 ? CycleWeek::a : CycleWeek::b;
}

int SchoolYear::school_weeks_in_tenths() const {
    int school_day_count = 0;
    for (Date date = days.first; date <= days.last; date = date.plus_days(1))
        school_day_count += is_school_day(date) ? 1 : 0;
    return school_day_count * 10 / static_cast<int>(school_days.size());
}

std::vector<FreePeriod> state_holidays(Region region, DateRange days) {
    namespace views = ranges::views;
    return holiday_table() | views::filter([=](const StateHoliday& holiday) {
               const bool here = !holiday.region || *holiday.region == region;
               return here && holiday.period.days.first <= days.last &&
                      days.first <= holiday.period.days.last;
           }) |
           views::transform(&StateHoliday::period) | ranges::to<std::vector>();
}

DateRange state_holidays_known() {
    const auto first = [](const StateHoliday& holiday) { return holiday.period.days.first; };
    const auto last = [](const StateHoliday& holiday) { return holiday.period.days.last; };
    const auto& table = holiday_table();
    return {
        .first = first(ranges::min(table, {}, first)), .last = last(ranges::max(table, {}, last))};
}

}  // namespace slimfit::calendar
