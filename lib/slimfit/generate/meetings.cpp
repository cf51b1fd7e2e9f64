#include "slimfit/generate/meetings.hpp"

#include "slimfit/generate/subjects.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using calendar::CycleWeek;
using calendar::Minutes;
using calendar::TimeSpan;
using calendar::Weekday;
using school::School;
using school::StaffId;
using school::StaffSession;
using school::UnitId;

constexpr Minutes unit_meeting{60};
constexpr Minutes planning{45};
constexpr Minutes care_talk{45};
constexpr Minutes leading{180};
constexpr std::size_t planners = 3;

bool is_there(const School& school, StaffId staff, Weekday weekday, TimeSpan time) {
    const auto in_week = [&](CycleWeek week) {
        return std::ranges::any_of(school[staff].presence, [&](const school::Presence& presence) {
            return presence.weekday == weekday && (!presence.week || presence.week == week) &&
                   !presence.until && presence.time.contains(time);
        });
    };
    return in_week(CycleWeek::a) && in_week(CycleWeek::b);
}

bool takes_part(const School& school, StaffId staff, UnitId unit) {
    const auto role = school[staff].role;
    const bool of_the_team = role == school::Role::teacher || role == school::Role::director ||
                             role == school::Role::supporter || role == school::Role::assistant;
    const bool of_this_unit_alone =
        school[staff].serves.size() == 1 && school[staff].serves_unit(unit);
    return of_the_team && of_this_unit_alone;
}

/// Who of the team of a unit is there during the whole time for meetings of a weekday.
std::vector<StaffId>
team_on(const School& school, SchoolTimes times, UnitId unit, Weekday weekday) {
    std::vector<StaffId> team;
    for (std::uint32_t row = 0; row < school.staff.size(); ++row)
        if (takes_part(school, StaffId{row}, unit) &&
            is_there(school, StaffId{row}, weekday, meeting_time(times)))
            team.emplace_back(row);
    return team;
}

bool has(const std::vector<StaffId>& team, StaffId staff) {
    return std::ranges::find(team, staff) != team.end();
}

struct TeamDay {
    Weekday weekday{};
    std::vector<StaffId> team;
};

/// Days on which the unit leader is there after school, those with most of the team first.
std::vector<TeamDay> days_with_leader(const School& school, SchoolTimes times, UnitId unit) {
    std::vector<TeamDay> days;
    for (const auto weekday : calendar::school_days) {
        auto team = team_on(school, times, unit, weekday);
        if (has_meetings(times, weekday) && has(team, *school[unit].leader))
            days.push_back({weekday, std::move(team)});
    }
    std::ranges::stable_sort(days, std::greater{}, [](const TeamDay& day) {
        return day.team.size();
    });
    return days;
}

/// The unit leader first and others beside her.
std::vector<StaffId> leader_with_others(std::vector<StaffId> team, StaffId leader) {
    std::erase(team, leader);
    team.insert(team.begin(), leader);
    team.resize(std::min(team.size(), planners));
    return team;
}

StaffSession
meeting(const School& school, SchoolTimes times, UnitId unit, const char* code, const char* name) {
    return {
        .code = school[unit].code + '-' + code,
        .name = std::string{name} + ' ' + school[unit].name,
        .kind = kind_of(school, "overleg"),
        .window = meeting_time(times)};
}

}  // namespace

void add_meetings(
    School& school, SchoolTimes times, UnitId unit, std::optional<StaffId> care_coordinator
) {
    if (!school[unit].leader)
        return;
    const auto leader = *school[unit].leader;
    const auto days = days_with_leader(school, times, unit);
    if (days.empty())
        return;

    auto together = meeting(school, times, unit, "unitoverleg", "Unitoverleg");
    together.attendees = days.front().team;
    together.duration = unit_meeting;
    together.days = {days.front().weekday};
    school.staff_sessions.push_back(std::move(together));

    auto next_week = meeting(school, times, unit, "weekplanning", "Weekplanning");
    next_week.attendees = leader_with_others(days.back().team, leader);
    next_week.duration = planning;
    next_week.days = {days.back().weekday};
    school.staff_sessions.push_back(std::move(next_week));

    if (!care_coordinator)
        return;
    auto care = meeting(school, times, unit, "zorgoverleg", "Zorgoverleg");
    care.attendees = {leader, *care_coordinator};
    care.duration = care_talk;
    for (const auto& day : days)
        if (is_there(school, *care_coordinator, day.weekday, meeting_time(times)))
            care.days.push_back(day.weekday);
    if (!care.days.empty())
        school.staff_sessions.push_back(std::move(care));
}

void add_leading_time(School& school, UnitId unit, const std::vector<Weekday>& days) {
    if (days.empty() || !school[unit].leader)
        return;
    school.staff_sessions.push_back(
        {.code = school[unit].code + "-unitleiding",
         .name = "Tijd om " + school[unit].name + " te leiden",
         .kind = kind_of(school, "unitleiding"),
         .attendees = {*school[unit].leader},
         .duration = leading,
         .times = static_cast<int>(days.size()),
         .days = days,
         .window = {clock_time("08:30"), clock_time("12:00")}}
    );
}

}  // namespace slimfit::generate
