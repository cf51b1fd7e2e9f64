#include "slimfit/calendar/missing_holidays.hpp"

#include <algorithm>

namespace slimfit::calendar {

namespace {

/// Weeks off; single days off are no holidays.
bool is_of_weeks(const FreePeriod& period) {
    constexpr int school_week = 5;
    return period.days.last.days_since(period.days.first) + 1 >= school_week;
}

bool is_in_bundled_table(DateRange year) {
    const auto halfway = year.first.plus_days(year.last.days_since(year.first) / 2);
    return state_holidays_known().contains(halfway);
}

std::string days_in(DateRange days) {
    return days.first.to_string() + " - " + days.last.to_string();
}

}  // namespace

std::optional<Message> missing_holidays(const SchoolYear& year) {
    if (is_in_bundled_table(year.days) || std::ranges::any_of(year.free_periods, is_of_weeks))
        return std::nullopt;
    return filled(
        {"SlimFit kent de schoolvakanties van {known}; het schooljaar ({days}) valt daarbuiten en "
         "heeft er in het schoolbestand geen. Neem het XML-bestand van opendata.rijksoverheid.nl "
         "over, of zet ze zelf in het schoolbestand.",
         "SlimFit knows the school holidays of {known}; the school year ({days}) is outside these "
         "and has none in the school file. Take in the XML file of opendata.rijksoverheid.nl, or "
         "put them in the school file yourself."},
        {{"known", days_in(state_holidays_known())}, {"days", days_in(year.days)}}
    );
}

}  // namespace slimfit::calendar
