#include "slimfit/formats/school_file/state_holidays.hpp"

#include <algorithm>

namespace slimfit::formats {

std::vector<calendar::FreePeriod> with_state_holidays(const calendar::SchoolYear& year) {
    auto periods = year.free_periods;
    const auto holidays = calendar::state_holidays(year.region, year.days);
    periods.insert(periods.end(), holidays.begin(), holidays.end());
    std::ranges::stable_sort(periods, {}, [](const calendar::FreePeriod& period) {
        return period.days.first;
    });
    return periods;
}

std::optional<std::vector<calendar::FreePeriod>>
without_state_holidays(const calendar::SchoolYear& year) {
    const auto holidays = calendar::state_holidays(year.region, year.days);
    auto rest = year;
    for (const auto& holiday : holidays)
        if (const auto found = std::ranges::find(rest.free_periods, holiday);
            found != rest.free_periods.end())
            rest.free_periods.erase(found);
    if (holidays.empty() || with_state_holidays(rest) != year.free_periods)
        return std::nullopt;
    return rest.free_periods;
}

}  // namespace slimfit::formats
