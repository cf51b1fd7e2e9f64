#include "slimfit/planning/break_moments.hpp"

#include "slimfit/planning/called_away.hpp"
#include "slimfit/rulebook/limits.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

using calendar::ClockTime;
using calendar::Minutes;
using calendar::TimeSpan;

/// Length of break that the law asks for a stay of that length; zero for none.
Minutes break_by_law(const rulebook::Limits& limits, bool under_18, Minutes stay) {
    const auto limit =
        under_18 ? limits.young_presence_without_break : limits.presence_without_break;
    if (stay <= limit)
        return Minutes{};
    return stay > limits.long_presence ? limits.long_break_length : limits.break_length;
}

bool has_gap(const std::vector<TimeSpan>& presence, Minutes length) {
    for (std::size_t next = 1; next < presence.size(); ++next)
        if (presence[next].begin - presence[next - 1].end >= length)
            return true;
    return false;
}

/// Begins and ends of the blocks of the units somebody works for and of the excursions she escorts:
/// where a break fits without cutting a block at an odd minute.
std::vector<ClockTime>
bells_of(const school::School& school, school::StaffId staff, calendar::Date date) {
    std::vector<ClockTime> bells;
    for (std::uint32_t unit = 0; unit < school.units.size(); ++unit) {
        if (!school[staff].serves_unit(school::UnitId{unit}))
            continue;
        for (const auto& block : school::rhythm_on(school, school::UnitId{unit}, date)) {
            bells.push_back(block.time.begin);
            bells.push_back(block.time.end);
        }
    }
    for (const auto& excursion : school.exceptions.excursions)
        if (excursion.date == date &&
            std::ranges::find(excursion.escorts, staff) != excursion.escorts.end()) {
            bells.push_back(excursion.time.begin);
            bells.push_back(excursion.time.end);
        }
    return bells;
}

/// An excursion pays no heed to when the school has its breaks: who escorts one has hers before or
/// after it.
TimeSpan window_of(
    const school::School& school,
    school::StaffId staff,
    calendar::Date date,
    const std::vector<TimeSpan>& presence
) {
    if (presence.empty() || !is_escort_on(school, staff, date))
        return school.settings.break_window;
    return {presence.front().begin, presence.back().end};
}

/// From when there are no bells any more: all the window for who serves no unit, and the rest of it
/// on a day that ends early.
ClockTime after_all(const std::vector<ClockTime>& bells, TimeSpan window) {
    const auto last = std::ranges::max_element(bells);
    return last == bells.end() ? window.begin : std::clamp(*last, window.begin, window.end);
}

std::vector<ClockTime> steps_through(TimeSpan window, Minutes length) {
    std::vector<ClockTime> begins;
    for (auto begin = window.begin; begin + length <= window.end; begin = begin + length)
        begins.push_back(begin);
    return begins;
}

bool lies_strictly_within(TimeSpan inner, const std::vector<TimeSpan>& presence) {
    return std::ranges::any_of(presence, [&](TimeSpan span) { return span.contains(inner); }) &&
           presence.front().begin < inner.begin && inner.end < presence.back().end;
}

}  // namespace

std::vector<Minutes>
breaks_needed(const school::School& school, school::StaffId staff, calendar::Date date) {
    const auto presence = school::presence_on(school, staff, date);
    if (presence.empty())
        return {};
    const auto limits = rulebook::limits_on(date);
    const auto stay = presence.back().end - presence.front().begin;
    const auto length = break_by_law(limits, school[staff].under_18, stay);
    if (length == Minutes{} || has_gap(presence, length))
        return {};
    if (!school.settings.breaks_may_be_split)
        return {length};
    return std::vector<Minutes>(
        static_cast<std::size_t>(length / limits.break_piece), limits.break_piece
    );
}

std::vector<Moment> break_moments(
    const school::School& school, school::StaffId staff, calendar::Date date, Minutes length
) {
    const auto presence = school::presence_on(school, staff, date);
    const auto window = window_of(school, staff, date, presence);
    const auto bells = bells_of(school, staff, date);
    auto begins = steps_through({after_all(bells, window), window.end}, length);
    for (const auto bell : bells) {
        begins.push_back(bell);
        if (bell.since_midnight() >= length)
            begins.push_back(bell - length);
    }
    std::ranges::sort(begins);
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());

    std::vector<Moment> moments;
    for (const auto begin : begins) {
        const TimeSpan time{begin, begin + length};
        if (window.contains(time) && lies_strictly_within(time, presence))
            moments.push_back({date, time});
    }
    return moments;
}

}  // namespace slimfit::planning
