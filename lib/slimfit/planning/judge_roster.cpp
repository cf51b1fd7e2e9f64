#include "slimfit/planning/judge_roster.hpp"

#include "slimfit/planning/assignment_of.hpp"
#include "slimfit/planning/make_draft.hpp"
#include "slimfit/timetable/evaluation.hpp"

#include <algorithm>

namespace slimfit::planning {

namespace {

/// How many people of a session have no seat that is theirs already.
int extra_people(const Demand& demand, const roster::PlacedSession& session) {
    auto people = session.assistants;
    if (session.leader && demand.kind == DemandKind::staff_session)
        people.push_back(*session.leader);
    return static_cast<int>(std::ranges::count_if(people, [&](school::StaffId staff) {
        return std::ranges::count(demand.attendees, staff) == 0;
    }));
}

/// Narrows a demand to what the roster decided, and notes where the roster went its own way.
void follow(Demand& demand, const roster::PlacedSession& session) {
    const Moment decided{session.date, session.time};
    const bool among = std::ranges::find(demand.moments, decided) != demand.moments.end();
    const bool zone_fits = demand.zones.empty() || !session.zone ||
                           std::ranges::find(demand.zones, *session.zone) != demand.zones.end();
    demand.outside_rhythm = !among || !zone_fits;
    demand.leaves_gap = demand.kind == DemandKind::block && !among;
    demand.moments = {decided};
    demand.zones.clear();
    if (session.zone)
        demand.zones = {*session.zone};
    demand.extra_seats = extra_people(demand, session);
}

/// A session of the roster that nobody asked for, as a demand of its own.
Demand demand_without_cause(
    const roster::PlacedSession& session, const std::vector<grouping::WeekGroup>& groups
) {
    Demand demand{
        .kind = DemandKind::offer,
        .code = session.code,
        .target = session.target,
        .session = session.kind,
        .subject = session.subject,
        .unit = session.unit,
        .moments = {{session.date, session.time}},
        .adults = 1,
        .extra_seats = static_cast<int>(session.assistants.size()),
        .outside_rhythm = true};
    for (const auto group : session.groups) {
        demand.groups.push_back(group.value());
        demand.heads += static_cast<int>(groups[group.value()].pupils.size());
    }
    if (session.zone)
        demand.zones = {*session.zone};
    return demand;
}

}  // namespace

RosterJudgement judge_roster(
    const school::School& school, const roster::Roster& roster, const roster::Roster* previous
) {
    const auto groups = groups_of(roster);
    auto demands = demands_of(school, groups, roster.week);
    auto match = match_sessions(demands, groups, roster);
    for (std::size_t row = 0; row < demands.size(); ++row)
        if (const auto* session = match.session_by_demand[row])
            follow(demands[row], *session);
    for (const auto* session : match.without_demand) {
        demands.push_back(demand_without_cause(*session, groups));
        match.session_by_demand.push_back(session);
    }

    const auto draft = make_draft(
        school,
        groups,
        demands,
        {.week = roster.week, .previous = previous, .keeps_forbidden = true}
    );
    const auto prepared = timetable::prepare(draft.instance);
    const timetable::Solution solution{prepared, assignment_of(draft, match, roster)};
    return {solution.score(), timetable::score_per_tag(solution)};
}

}  // namespace slimfit::planning
