#include "slimfit/planning/rules/declarations.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace slimfit::planning::rules {

namespace {

using roster::PlacedSession;
using Sessions = std::vector<const PlacedSession*>;

/// Sessions that stand for the same from week to week: of an offer those of one group, of a block
/// those of one code, which names unit, weekday and base group; of a meeting all.
std::map<std::string, Sessions> sessions_by_key(const roster::Roster& roster) {
    std::map<std::string, Sessions> sessions;
    for (const auto& session : roster.sessions) {
        if (session.purpose == roster::Purpose::block)
            sessions[session.code].push_back(&session);
        else if (session.purpose == roster::Purpose::staff_session)
            sessions[session.target].push_back(&session);
        else if (session.purpose == roster::Purpose::offer && !session.groups.empty())
            sessions[session.target + '.' + roster[session.groups.front()].code].push_back(&session
            );
    }
    return sessions;
}

std::string key_of(const Draft& draft, const Demand& demand) {
    if (demand.kind == DemandKind::block || demand.kind == DemandKind::staff_session)
        return demand.code;
    return demand.target + '.' + draft.groups[demand.groups.front()].code;
}

bool had_moment(const Sessions& sessions, const Moment& moment) {
    return std::ranges::any_of(sessions, [&](const PlacedSession* session) {
        return session->date.weekday() == moment.date.weekday() &&
               session->time.begin == moment.time.begin;
    });
}

bool had_leader(const Sessions& sessions, school::StaffId staff) {
    return std::ranges::any_of(sessions, [&](const PlacedSession* session) {
        return session->leader == staff;
    });
}

}  // namespace

void stability(Draft& draft) {
    const auto price = draft.prices.of("stability");
    if (draft.previous == nullptr || price.each == 0)
        return;
    const auto earlier = sessions_by_key(*draft.previous);
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind != DemandKind::offer && demand.kind != DemandKind::block &&
            demand.kind != DemandKind::staff_session)
            continue;
        const auto found = earlier.find(key_of(draft, demand));
        if (found == earlier.end())
            continue;
        for (std::size_t start = 0; start < demand.moments.size(); ++start)
            if (!had_moment(found->second, demand.moments[start]))
                draft.event(row).starts[start].costs.push_back(price);
        price_candidates(draft, price, row, SeatPurpose::leader, [&](school::StaffId staff) {
            return !had_leader(found->second, staff);
        });
    }
}

}  // namespace slimfit::planning::rules
