#include "slimfit/workload/pupil_time.hpp"

#include "slimfit/roster/pupils_in.hpp"
#include "slimfit/school/day.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace slimfit::workload {

namespace {

using calendar::Date;
using calendar::TimeSpan;
using roster::PlacedSession;
using school::PupilId;

using Spans = std::vector<TimeSpan>;

/// Minutes of a stretch that lie in none of the others, which may overlap each other.
Minutes minutes_outside(TimeSpan stretch, Spans others) {
    std::ranges::sort(others);
    auto free_from = stretch.begin;
    Minutes outside{0};
    for (const auto& other : others) {
        const auto begin = std::clamp(other.begin, free_from, std::max(free_from, stretch.end));
        outside += begin - free_from;
        free_from = std::max(free_from, std::min(other.end, stretch.end));
    }
    return outside + (std::max(free_from, stretch.end) - free_from);
}

/// What takes each pupil away from other sessions of a day.
using Elsewhere = std::map<PupilId, Spans>;

Elsewhere excursions_on(Date date, const school::School& school) {
    Elsewhere away;
    for (std::uint32_t row = 0; row < school.pupils.size(); ++row)
        if (const auto* excursion = excursion_on(school, school.pupils[row].base_group, date))
            away[PupilId{row}].push_back(excursion->time);
    return away;
}

SessionTime time_in(
    const PlacedSession& session, const std::set<PupilId>& members, const Elsewhere& elsewhere
) {
    SessionTime time{.session = &session};
    for (const auto pupil : members) {
        const auto found = elsewhere.find(pupil);
        const auto minutes = found == elsewhere.end()
                                 ? session.time.length()
                                 : minutes_outside(session.time, found->second);
        if (minutes > Minutes{0})
            time.pupils.push_back({pupil, minutes});
    }
    return time;
}

/// What takes pupils from sessions: excursions from all, and all of these from the rest.
struct Day {
    Elsewhere excursions;
    Elsewhere sessions_too;
};

std::map<Date, Day> days_of(const school::School& school, const roster::Roster& roster) {
    std::map<Date, Day> days;
    for (const auto& session : roster.sessions) {
        const auto [at, is_new] = days.try_emplace(session.date);
        auto& day = at->second;
        if (is_new)
            day.excursions = day.sessions_too = excursions_on(session.date, school);
        if (!session.the_rest)
            for (const auto pupil : roster::pupils_in(session, roster, school))
                day.sessions_too[pupil].push_back(session.time);
    }
    return days;
}

}  // namespace

Minutes SessionTime::total() const {
    Minutes sum{0};
    for (const auto& pupil : pupils)
        sum += pupil.minutes;
    return sum;
}

std::vector<SessionTime>
time_of_pupils(const school::School& school, const roster::Roster& roster) {
    static const Elsewhere nothing;
    const auto days = days_of(school, roster);
    std::vector<SessionTime> times;
    times.reserve(roster.sessions.size());
    for (const auto& session : roster.sessions) {
        const auto& day = days.at(session.date);
        const auto members = roster::pupils_in(session, roster, school);
        if (session.purpose == roster::Purpose::excursion)
            times.push_back(time_in(session, members, nothing));
        else
            times.push_back(
                time_in(session, members, session.the_rest ? day.sessions_too : day.excursions)
            );
    }
    return times;
}

}  // namespace slimfit::workload
