#include "slimfit/planning/roster_of.hpp"
#include "slimfit/planning/rules/declarations.hpp"
#include "slimfit/rulebook/announced.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <string>

namespace slimfit::planning::rules {

namespace {

using roster::PlacedSession;
using Sessions = std::vector<const PlacedSession*>;

/// What stands for the same from week to week: of an offer the sessions of one group, of a block
/// the sessions of one weekday, however an excursion cuts it; of a meeting all.
struct Likeness {
    roster::Purpose purpose{};
    std::string target;
    std::optional<school::UnitId> unit;
    std::string group;  ///< when it is for one
    std::optional<calendar::Weekday> weekday;

    auto operator<=>(const Likeness&) const = default;
};

using SessionsAlike = std::map<Likeness, Sessions>;

bool is_compared(roster::Purpose purpose) {
    return purpose == roster::Purpose::block || purpose == roster::Purpose::offer ||
           purpose == roster::Purpose::staff_session;
}

std::optional<calendar::Weekday> weekday_of(roster::Purpose purpose, calendar::Date date) {
    return purpose == roster::Purpose::block ? std::optional{date.weekday()} : std::nullopt;
}

SessionsAlike sessions_alike(const roster::Roster& roster) {
    SessionsAlike alike;
    for (const auto& session : roster.sessions) {
        if (!is_compared(session.purpose))
            continue;
        const auto group = session.groups.size() == 1 ? roster[session.groups.front()].code : "";
        alike[{session.purpose,
               session.target,
               session.unit,
               group,
               weekday_of(session.purpose, session.date)}]
            .push_back(&session);
    }
    return alike;
}

Likeness likeness_of(const Draft& draft, const Demand& demand) {
    const auto purpose = purpose_of(demand.kind);
    return {
        purpose,
        demand.target,
        demand.unit,
        demand.groups.size() == 1 ? draft.groups[demand.groups.front()].code : "",
        weekday_of(purpose, demand.moments.front().date)};
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

bool had_adult(const Sessions& sessions, school::StaffId staff) {
    return had_leader(sessions, staff) ||
           std::ranges::any_of(sessions, [&](const PlacedSession* session) {
               return std::ranges::find(session->assistants, staff) != session->assistants.end();
           });
}

}  // namespace

void stability(Draft& draft) {
    auto price = draft.prices.of("stability");
    if (draft.previous == nullptr || price.each == 0)
        return;
    const bool is_announced = draft.previous->week == draft.clock.week();
    if (is_announced)
        price.each *= rulebook::times_when_announced;
    const auto earlier = sessions_alike(*draft.previous);
    for (std::size_t row = 0; row < draft.demands.size(); ++row) {
        const auto& demand = draft.demands[row];
        if (demand.kind == DemandKind::person_break || demand.moments.empty() ||
            !is_compared(purpose_of(demand.kind)))
            continue;
        const auto found = earlier.find(likeness_of(draft, demand));
        if (found == earlier.end())
            continue;
        for (std::size_t start = 0; start < demand.moments.size(); ++start)
            if (!had_moment(found->second, demand.moments[start]))
                draft.event(row).starts[start].costs.push_back(price);
        price_candidates(draft, price, row, SeatPurpose::leader, [&](school::StaffId staff) {
            return !had_leader(found->second, staff);
        });
        for (const auto purpose : {SeatPurpose::needed, SeatPurpose::spare})
            if (is_announced)
                price_candidates(draft, price, row, purpose, [&](school::StaffId staff) {
                    return !had_adult(found->second, staff);
                });
    }
}

}  // namespace slimfit::planning::rules
