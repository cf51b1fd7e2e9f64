#include "slimfit/generate/working_hours.hpp"

#include "slimfit/generate/subjects.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using calendar::TimeSpan;
using calendar::Weekday;

struct Table {
    Hours hours;
    const char* begin;
    const char* end;
};

constexpr Table table[]{
    {Hours::long_day, "08:15", "15:45"},
    {Hours::school_day, "08:15", "15:00"},
    {Hours::morning, "08:15", "13:00"},
    {Hours::midday, "09:45", "14:30"},
    {Hours::theme_time, "10:15", "14:30"},
    {Hours::afternoon, "12:15", "14:45"},
    {Hours::short_morning, "08:30", "12:45"}};

/// From before the first to after the last lunch play of the units.
std::optional<TimeSpan> around_lunch(
    const school::School& school, Weekday weekday, const std::vector<school::UnitId>& units
) {
    const calendar::Minutes margin{15};
    std::optional<TimeSpan> span;
    for (const auto unit : units)
        for (const auto& block : school[unit].rhythm[static_cast<std::size_t>(weekday)]) {
            if (block.kind != kind_of(school, "overblijven"))
                continue;
            if (!span)
                span = block.time;
            span->begin = std::min(span->begin, block.time.begin - margin);
            span->end = std::max(span->end, block.time.end + margin);
        }
    return span;
}

}  // namespace

std::optional<TimeSpan> working_hours(
    const school::School& school,
    SchoolTimes times,
    Hours hours,
    Weekday weekday,
    const std::vector<school::UnitId>& units
) {
    const auto whole = whole_day(times, weekday);
    if (hours == Hours::whole_day)
        return whole;
    if (hours == Hours::lunch)
        return around_lunch(school, weekday, units);
    const auto* const row = std::ranges::find(table, hours, &Table::hours);
    // On a morning without an afternoon everybody works from the start.
    const bool only_morning = whole.end < clock_time("14:00");
    const auto begin = clock_time(only_morning ? "08:15" : row->begin);
    return TimeSpan{begin, std::min(clock_time(row->end), whole.end)};
}

}  // namespace slimfit::generate
