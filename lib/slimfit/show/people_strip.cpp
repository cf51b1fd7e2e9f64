#include "slimfit/show/people_strip.hpp"

#include "slimfit/school/day.hpp"
#include "slimfit/workload/adults.hpp"

#include <algorithm>
#include <set>

namespace slimfit::show {

namespace {

using school::Nature;
using school::StaffId;

std::set<StaffId> people_in(school::UnitId unit, const roster::Roster& roster) {
    std::set<StaffId> people;
    for (const auto& session : roster.sessions) {
        if (session.unit != unit)
            continue;
        for (const auto adult : workload::adults_of(session))
            people.insert(adult);
        if (session.responsible)
            people.insert(*session.responsible);
    }
    return people;
}

PersonDay day_of(
    StaffId staff, calendar::Date date, const school::School& school, const roster::Roster& roster
) {
    PersonDay day{.date = date, .present = !presence_on(school, staff, date).empty()};
    for (const auto& pause : roster.breaks)
        if (pause.staff == staff && pause.date == date)
            day.breaks.push_back(&pause);
    for (const auto& session : roster.sessions) {
        const auto nature = school[session.kind].nature;
        if (session.date == date && workload::is_in(session, staff) &&
            (nature == Nature::coaching || nature == Nature::unit_leading))
            day.without_pupils.push_back(&session);
    }
    return day;
}

bool has_a_moment(const PersonDay& day) {
    return !day.breaks.empty() || !day.without_pupils.empty();
}

}  // namespace

std::vector<PersonStrip>
people_strip(const school::School& school, const roster::Roster& roster, school::UnitId unit) {
    std::vector<PersonStrip> strips;
    for (const auto staff : people_in(unit, roster)) {
        PersonStrip strip{.staff = staff};
        for (const auto weekday : calendar::school_days)
            strip.days.push_back(day_of(staff, roster.week.day(weekday), school, roster));
        if (std::ranges::any_of(strip.days, has_a_moment))
            strips.push_back(std::move(strip));
    }
    return strips;
}

}  // namespace slimfit::show
