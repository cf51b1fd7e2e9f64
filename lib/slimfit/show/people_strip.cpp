#include "slimfit/show/people_strip.hpp"

#include "slimfit/school/day.hpp"
#include "slimfit/show/session_words.hpp"
#include "slimfit/show/words.hpp"
#include "slimfit/workload/adults.hpp"

#include <algorithm>
#include <set>

namespace slimfit::show {

namespace {

using roster::PlacedSession;
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

std::vector<PersonStrip> people_of_unit(const Shown& shown, school::UnitId unit) {
    std::vector<PersonStrip> strips;
    for (const auto staff : people_in(unit, shown.roster)) {
        PersonStrip strip{.staff = staff};
        for (const auto weekday : calendar::school_days)
            strip.days.push_back(
                day_of(staff, shown.roster.week.day(weekday), shown.school, shown.roster)
            );
        if (std::ranges::any_of(strip.days, has_a_moment))
            strips.push_back(std::move(strip));
    }
    return strips;
}

std::vector<const PlacedSession*> meetings_on(const DayPlan& day, const school::School& school) {
    std::vector<const PlacedSession*> meetings;
    for (const auto& round : day.rounds)
        for (const auto& entry : round.entries)
            if (!entry.goes_on && school[entry.session->kind].nature == Nature::meeting)
                meetings.push_back(entry.session);
    return meetings;
}

bool is_for_the_strip(Nature nature) {
    return nature == Nature::coaching || nature == Nature::unit_leading ||
           nature == Nature::meeting;
}

/// "08:40, 10:25": when the talks of a day begin.
std::string talk_times(const Shown& shown, const PersonDay& day) {
    std::string times;
    for (const auto* session : day.without_pupils)
        if (shown.school[session->kind].nature == Nature::coaching)
            times += (times.empty() ? "" : ", ") + session->time.begin.to_string();
    return times;
}

std::string adults_in(const Shown& shown, const PlacedSession& session) {
    std::string adults;
    for (const auto adult : workload::adults_of(session))
        adults += (adults.empty() ? "" : ", ") + shown.school[adult].display_name();
    return adults;
}

}  // namespace

UnitStrip taken_apart(const Shown& shown, school::UnitId unit, WeekPlan& plan) {
    UnitStrip strip{.people = people_of_unit(shown, unit)};
    for (auto& day : plan) {
        strip.meetings.push_back(meetings_on(day, shown.school));
        for (auto& round : day.rounds)
            std::erase_if(round.entries, [&](const Entry& entry) {
                return is_for_the_strip(shown.school[entry.session->kind].nature);
            });
        std::erase_if(day.rounds, [](const Round& round) { return round.entries.empty(); });
    }
    return strip;
}

std::vector<Moment> moments_of(const Shown& shown, const PersonDay& day) {
    std::vector<Moment> moments;
    for (const auto* pause : day.breaks)
        moments.push_back({"pause", shown.word({"pauze ", "break "}) + clock_times(pause->time)});
    if (const auto times = talk_times(shown, day); !times.empty())
        moments.push_back({"talks", shown.word({"gesprek ", "talk "}) + times});
    for (const auto* session : day.without_pupils)
        if (shown.school[session->kind].nature != Nature::coaching)
            moments.push_back(
                {"leading", title_of(shown, *session) + ' ' + clock_times(session->time)}
            );
    return moments;
}

std::vector<Moment>
moments_of(const Shown& shown, const std::vector<const PlacedSession*>& meetings) {
    std::vector<Moment> moments;
    for (const auto* meeting : meetings) {
        auto words = title_of(shown, *meeting) + ' ' + clock_times(meeting->time) + ": " +
                     adults_in(shown, *meeting);
        if (const auto zone = zone_of(shown, *meeting); !zone.empty())
            words += " \u00B7 " + zone;
        moments.push_back({"meeting", std::move(words)});
    }
    return moments;
}

}  // namespace slimfit::show
