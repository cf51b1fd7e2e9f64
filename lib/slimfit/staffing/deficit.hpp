#pragma once

#include "slimfit/staffing/needs.hpp"

#include <optional>
#include <vector>

namespace slimfit::staffing {

/// Something that is wanted for part of an event.
struct Claim {
    timetable::EventId event;
    std::optional<std::uint32_t> seat;  ///< none: see Need::seat
    timetable::Tick ticks{};            ///< how many of the event's ticks

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// When a provider could serve claims.
struct Provision {
    ProviderRow provider{};
    std::vector<timetable::TickRange> ticks;  ///< in order, apart from each other

    friend bool operator==(const Provision&, const Provision&) = default;
};

/// A witness that not everything can be had: the claims can be served by these providers at these
/// ticks only, and ask for more ticks than those are. Counting both is the whole proof.
struct Deficit {
    Provider kind{};
    std::vector<Claim> claims;         ///< by event and seat
    std::vector<Provision> providers;  ///< by provider; empty: nobody can
    timetable::Tick demanded{};        ///< ticks of all claims together
    timetable::Tick offered{};         ///< ticks of all providers together; fewer
    /// All claims and providers are within one stretch that each claim takes up: then there are
    /// simply more claims than providers at that moment.
    std::optional<timetable::TickRange> moment;

    friend bool operator==(const Deficit&, const Deficit&) = default;
};

/// Deficits of what is needed, small ones, those of one moment first; empty when all needs can be
/// matched. Equal deficits of moments that touch are one.
[[nodiscard]] std::vector<Deficit> deficits(const NeedTable& table);

}  // namespace slimfit::staffing
