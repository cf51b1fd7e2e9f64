#include "slimfit/generate/first_aid.hpp"

#include "slimfit/generate/qualifications.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using calendar::CycleWeek;
using calendar::TimeSpan;
using calendar::Weekday;
using school::School;
using school::StaffMember;
using school::UnitId;
using Units = std::vector<UnitId>;

constexpr int first_aiders_at_once = 2;

TimeSpan school_hours(const School& school, const Units& units, Weekday weekday) {
    std::optional<TimeSpan> hours;
    for (const auto unit : units) {
        const auto& rhythm = school[unit].rhythm[static_cast<std::size_t>(weekday)];
        if (rhythm.empty())
            continue;
        if (!hours)
            hours = rhythm.front().time;
        hours->begin = std::min(hours->begin, rhythm.front().time.begin);
        hours->end = std::max(hours->end, rhythm.back().time.end);
    }
    return hours.value_or(TimeSpan{});
}

struct DayOfCycle {
    Weekday weekday{};
    CycleWeek week{};
    TimeSpan hours;
};

bool is_there(const StaffMember& staff, const DayOfCycle& day) {
    return std::ranges::any_of(staff.presence, [&](const school::Presence& presence) {
        return presence.weekday == day.weekday && (!presence.week || presence.week == day.week) &&
               !presence.until && presence.time.contains(day.hours);
    });
}

bool serves_one_of(const StaffMember& staff, const Units& units) {
    return std::ranges::any_of(units, [&](UnitId unit) { return staff.serves_unit(unit); });
}

void complete_day(School& school, const Units& units, const DayOfCycle& day) {
    std::vector<StaffMember*> untrained;
    int missing = first_aiders_at_once;
    for (auto& staff : school.staff) {
        if (!serves_one_of(staff, units) || !is_there(staff, day))
            continue;
        if (staff.has(school::QualificationKind::first_aid, school.year.days.last))
            --missing;
        else
            untrained.push_back(&staff);
    }
    for (auto* const staff : untrained)
        if (missing-- > 0)
            staff->qualifications.push_back(first_aid());
}

}  // namespace

void complete_first_aid(School& school, const Units& units) {
    for (const auto weekday : calendar::school_days)
        for (const auto week : {CycleWeek::a, CycleWeek::b})
            complete_day(school, units, {weekday, week, school_hours(school, units, weekday)});
}

}  // namespace slimfit::generate
