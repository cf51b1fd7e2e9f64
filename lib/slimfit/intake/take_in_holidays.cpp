#include "slimfit/calendar/missing_holidays.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

using calendar::DateRange;
using calendar::FreePeriod;

constexpr Text state_moved_it{"{name}: {old} → {new}", "{name}: {old} → {new}"};
constexpr Text school_keeps_its_own{
    "{name}: {old}; van het rijk {new}", "{name}: {old}; of the state {new}"};

bool touch(DateRange one, DateRange other) {
    return one.first <= other.last && other.first <= one.last;
}

/// The state moves a holiday by some weeks; the summers at both ends of a school year have one name
/// and are far apart.
bool are_near(DateRange one, DateRange other) {
    constexpr int days = 35;
    return touch({.first = one.first.plus_days(-days), .last = one.last.plus_days(days)}, other);
}

std::string days_in(DateRange days) {
    return days.first.to_string() + " - " + days.last.to_string();
}

/// The part of a holiday inside the school year.
DateRange inside(DateRange days, DateRange year) {
    return {.first = std::max(days.first, year.first), .last = std::min(days.last, year.last)};
}

bool is_state_holiday(const FreePeriod& period, const calendar::SchoolYear& year) {
    const auto holidays = calendar::state_holidays(year.region, year.days);
    return std::ranges::find(holidays, period) != holidays.end();
}

void take_in_holiday(const DeliveredHoliday& holiday, TakingIn& work) {
    auto& year = work.school.year;
    auto& periods = year.free_periods;
    const auto same = std::ranges::find_if(periods, [&](const FreePeriod& period) {
        return compared(period.name) == compared(holiday.name) &&
               are_near(period.days, holiday.days);
    });
    if (same == periods.end()) {
        periods.push_back({.name = holiday.name, .days = inside(holiday.days, year.days)});
        add_change(
            work,
            ChangeKind::holiday,
            {},
            {},
            {"{name}: {new}", "{name}: {new}"},
            {{"name", holiday.name}, {"new", days_in(holiday.days)}}
        );
        return;
    }
    const auto official = inside(holiday.days, year.days);
    if (inside(same->days, year.days) == official)
        return;
    // Dates that are not those of the bundled table were put there by the school.
    const bool is_own = !is_state_holiday(*same, year);
    add_change(
        work,
        is_own ? ChangeKind::holiday_kept : ChangeKind::holiday,
        {},
        {},
        is_own ? school_keeps_its_own : state_moved_it,
        {{"name", holiday.name}, {"old", days_in(same->days)}, {"new", days_in(holiday.days)}}
    );
    if (!is_own)
        same->days = official;
}

void report_none_in_year(const Delivery& delivery, TakingIn& work) {
    const auto days = work.school.year.days;
    add_change(
        work,
        ChangeKind::warning,
        {},
        {},
        {"geen van deze vakanties valt in het schooljaar van het schoolbestand ({days})",
         "none of these holidays is in the school year of the school file ({days})"},
        {{"days", days_in(days)}},
        delivery.file
    );
}

}  // namespace

void take_in_holidays(const Delivery& delivery, TakingIn& work) {
    const auto& year = work.school.year;
    const auto is_of_year = [&](const DeliveredHoliday& holiday) {
        return touch(holiday.days, year.days);
    };
    if (!delivery.holidays.empty() && std::ranges::none_of(delivery.holidays, is_of_year))
        report_none_in_year(delivery, work);
    for (const auto& holiday : delivery.holidays)
        if ((!holiday.region || *holiday.region == year.region) && is_of_year(holiday))
            take_in_holiday(holiday, work);
    std::ranges::stable_sort(work.school.year.free_periods, {}, [](const FreePeriod& period) {
        return period.days.first;
    });
}

void look_at_holidays(TakingIn& work) {
    if (auto missing = calendar::missing_holidays(work.school.year)) {
        Change change{.kind = ChangeKind::warning};
        change.what = *std::move(missing);
        work.changes.push_back(std::move(change));
    }
}

}  // namespace slimfit::intake
