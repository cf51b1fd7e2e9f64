#include "slimfit/check/soft.hpp"
#include "slimfit/check/words.hpp"
#include "slimfit/rulebook/announced.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace slimfit::check {

namespace {

using roster::PlacedSession;

/// What makes a session the same in two weeks; blocks stand for the same on one weekday only.
using Likeness = std::tuple<
    roster::Purpose,
    std::string,
    std::optional<UnitId>,
    std::string,
    std::optional<calendar::Weekday>>;

using Sessions = std::vector<const PlacedSession*>;

Likeness likeness_of(const roster::Roster& roster, const PlacedSession& session) {
    const auto group = session.groups.size() == 1 ? roster[session.groups.front()].code : "";
    const auto weekday = session.purpose == roster::Purpose::block
                             ? std::optional{session.date.weekday()}
                             : std::nullopt;
    return {session.purpose, session.target, session.unit, group, weekday};
}

bool is_compared(const PlacedSession& session) {
    return session.purpose == roster::Purpose::block || session.purpose == roster::Purpose::offer ||
           session.purpose == roster::Purpose::staff_session;
}

std::map<Likeness, Sessions> by_likeness(const roster::Roster& roster) {
    std::map<Likeness, Sessions> alike;
    for (const auto& session : roster.sessions)
        if (is_compared(session))
            alike[likeness_of(roster, session)].push_back(&session);
    return alike;
}

bool had_moment(const Sessions& before, const PlacedSession& session) {
    return std::ranges::any_of(before, [&](const PlacedSession* other) {
        return other->date.weekday() == session.date.weekday() &&
               other->time.begin == session.time.begin;
    });
}

bool had_leader(const Sessions& before, const PlacedSession& session) {
    return !session.leader || std::ranges::any_of(before, [&](const PlacedSession* other) {
        return other->leader == session.leader;
    });
}

bool had_adult(const Sessions& before, StaffId staff) {
    return std::ranges::any_of(before, [&](const PlacedSession* other) {
        return other->leader == staff ||
               std::ranges::find(other->assistants, staff) != other->assistants.end();
    });
}

/// Who helps that did not before; who attends a meeting is asked by the meeting.
std::int64_t new_assistants(const Sessions& before, const PlacedSession& session) {
    if (session.purpose == roster::Purpose::staff_session)
        return 0;
    return std::ranges::count_if(session.assistants, [&](StaffId staff) {
        return !had_adult(before, staff);
    });
}

std::int64_t differences(const Sessions& before, const PlacedSession& session, bool is_announced) {
    const auto changed =
        (had_moment(before, session) ? 0 : 1) + (had_leader(before, session) ? 0 : 1);
    return is_announced ? changed + new_assistants(before, session) : changed;
}

}  // namespace

Findings stability(const Week& week) {
    if (week.previous() == nullptr)
        return {};
    const auto earlier = by_likeness(*week.previous());
    const bool is_announced = week.previous()->week == week.roster().week;
    Findings findings;
    for (const auto& session : week.sessions()) {
        const auto before = earlier.find(likeness_of(week.roster(), session.placed));
        if (before == earlier.end() || !is_compared(session.placed))
            continue;
        const auto changed = differences(before->second, session.placed, is_announced);
        if (changed == 0)
            continue;
        auto finding = about(week, "stability", session);
        finding.measured = changed;
        finding.cost = is_announced ? changed * rulebook::times_when_announced : changed;
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace slimfit::check
