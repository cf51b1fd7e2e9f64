#pragma once

#include "slimfit/timetable/prepared.hpp"

#include <optional>

namespace slimfit::timetable {

/// The smallest things that can happen to a solution. A family says which of its scopes each of
/// them touches; all other scopes judge the same before and after.

/// What a change does to the load of all who have a fair share of it.
struct LoadShift {
    std::int64_t ticks{};
    /// Bit n: the target of those with the n-th different contract moves (n modulo 64).
    std::uint64_t moved_targets{};
};

/// An event gets, changes or loses its start. An empty range: it has none.
struct StartChange {
    EventId event;
    TickRange before;
    TickRange after;
    LoadShift load{};

    /// It gets or loses its place in the week, with all its people and its zone.
    [[nodiscard]] bool comes_or_goes() const {
        return (before == TickRange{}) != (after == TickRange{});
    }
};

/// An event changes its zone.
struct ZoneChange {
    EventId event;
    std::optional<ZoneId> before;
    std::optional<ZoneId> after;
};

/// A seat changes its person.
struct SeatChange {
    SeatId seat;
    EventId event;
    std::optional<PersonId> before;
    std::optional<PersonId> after;
    LoadShift load{};
};

/// A cover that stands still gets other heads, because an event of its crowd has moved.
struct HeadsChange {
    CoverId cover;
    int away_before{};  ///< heads that other events have
    int away_after{};
    bool deserts_or_peoples{};  ///< its event comes to have no heads, or some
};

}  // namespace slimfit::timetable
