#include "slimfit/planning/match.hpp"

#include "slimfit/school/day.hpp"

#include <algorithm>
#include <map>

namespace slimfit::planning {

namespace {

using roster::PlacedSession;
using roster::Purpose;

/// What sessions and demands have in common when they mean the same.
std::string key_of(const Demand& demand, const std::vector<grouping::WeekGroup>& groups) {
    switch (demand.kind) {
    case DemandKind::offer:
        return "offer " + demand.target + ' ' + groups[demand.groups.front()].code;
    case DemandKind::staff_session:
        return "staff " + demand.target;
    case DemandKind::block:
    case DemandKind::coach_slot:
    case DemandKind::excursion:
    case DemandKind::person_break:
        break;
    }
    return "code " + demand.code;
}

std::string key_of(const PlacedSession& session, const roster::Roster& roster) {
    if (session.purpose == Purpose::offer && !session.groups.empty())
        return "offer " + session.target + ' ' + roster[session.groups.front()].code;
    if (session.purpose == Purpose::staff_session)
        return "staff " + session.target;
    return "code " + session.code;
}

grouping::WeekGroupKind kind_of(roster::GroupKind kind) {
    switch (kind) {
    case roster::GroupKind::base_group:
        return grouping::WeekGroupKind::base_group;
    case roster::GroupKind::level_group:
        return grouping::WeekGroupKind::level_group;
    case roster::GroupKind::pull_out:
        break;
    }
    return grouping::WeekGroupKind::pull_out;
}

}  // namespace

Match match_sessions(
    const std::vector<Demand>& demands,
    const std::vector<grouping::WeekGroup>& groups,
    const roster::Roster& roster
) {
    std::map<std::string, std::vector<const PlacedSession*>> waiting;
    for (const auto& session : roster.sessions)
        waiting[key_of(session, roster)].push_back(&session);

    Match match;
    for (const auto& demand : demands) {
        const auto found = waiting.find(key_of(demand, groups));
        const PlacedSession* session = nullptr;
        if (found != waiting.end() && !found->second.empty()) {
            session = found->second.front();
            found->second.erase(found->second.begin());
        }
        match.session_by_demand.push_back(session);
    }
    for (const auto& [key, sessions] : waiting)
        match.without_demand.insert(match.without_demand.end(), sessions.begin(), sessions.end());
    return match;
}

std::optional<school::StaffId>
watcher_of(const school::School& school, const PlacedSession& session) {
    std::vector<school::StaffId> inside;
    if (session.leader)
        inside.push_back(*session.leader);
    if (session.the_rest)
        std::ranges::copy(session.assistants, std::back_inserter(inside));
    const bool is_answered_inside = std::ranges::any_of(inside, [&](school::StaffId staff) {
        return staff == session.responsible ||
               school::may_teach(school[staff], session.subject, session.date);
    });
    return is_answered_inside ? std::nullopt : session.responsible;
}

std::vector<grouping::WeekGroup> groups_of(const roster::Roster& roster) {
    std::vector<grouping::WeekGroup> groups;
    for (const auto& group : roster.groups)
        groups.push_back(
            {.code = group.code,
             .kind = kind_of(group.kind),
             .unit = group.unit,
             .base_group = group.base_group,
             .subject = group.subject,
             .rank = group.rank,
             .pupils = group.pupils}
        );
    return groups;
}

}  // namespace slimfit::planning
