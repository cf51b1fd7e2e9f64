#include "slimfit/check/soft.hpp"
#include "slimfit/check/words.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace slimfit::check {

namespace {

using roster::PlacedSession;

/// What makes a session the same in two weeks.
using Likeness = std::tuple<roster::Purpose, std::string, std::optional<UnitId>, std::string>;

using Sessions = std::vector<const PlacedSession*>;

Likeness likeness_of(const roster::Roster& roster, const PlacedSession& session) {
    const auto group = session.groups.size() == 1 ? roster[session.groups.front()].code : "";
    return {session.purpose, session.target, session.unit, group};
}

std::map<Likeness, Sessions> by_likeness(const roster::Roster& roster) {
    std::map<Likeness, Sessions> alike;
    for (const auto& session : roster.sessions)
        if (session.purpose != roster::Purpose::excursion)
            alike[likeness_of(roster, session)].push_back(&session);
    for (auto& [likeness, sessions] : alike)
        std::ranges::sort(sessions, {}, [](const PlacedSession* session) {
            return std::tuple{session->date, session->time, session->code};
        });
    return alike;
}

struct Match {
    const PlacedSession* now;
    const PlacedSession* before;
};

/// Takes the first session that fits out of those that are left.
const PlacedSession* take(Sessions& left, const auto& fits) {
    const auto found = std::ranges::find_if(left, fits);
    if (found == left.end())
        return nullptr;
    const auto* session = *found;
    left.erase(found);
    return session;
}

std::vector<Match> matches(const Sessions& now, Sessions before) {
    std::vector<Match> found;
    Sessions unmatched;
    for (const auto* session : now) {
        const auto on_same_day = [&](const PlacedSession* other) {
            return other->date.weekday() == session->date.weekday();
        };
        if (const auto* other = take(before, on_same_day))
            found.push_back({session, other});
        else
            unmatched.push_back(session);
    }
    for (const auto* session : unmatched)
        if (const auto* other = take(before, [](const PlacedSession*) { return true; }))
            found.push_back({session, other});
    return found;
}

std::int64_t differences(const Match& match) {
    const bool moved = match.now->date.weekday() != match.before->date.weekday() ||
                       match.now->time.begin != match.before->time.begin;
    const bool changed_hands = match.now->leader != match.before->leader;
    return (moved ? 1 : 0) + (changed_hands ? 1 : 0);
}

}  // namespace

Findings stability(const Week& week) {
    if (week.previous() == nullptr)
        return {};
    auto before = by_likeness(*week.previous());
    std::map<const PlacedSession*, std::int64_t> changed;
    for (const auto& [likeness, sessions] : by_likeness(week.roster()))
        for (const auto& match : matches(sessions, before[likeness]))
            changed[match.now] = differences(match);

    Findings findings;
    for (const auto& session : week.sessions()) {
        const auto found = changed.find(&session.placed);
        if (found == changed.end() || found->second == 0)
            continue;
        auto finding = about(week, "stability", session);
        finding.measured = found->second;
        finding.cost = found->second;
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace slimfit::check
