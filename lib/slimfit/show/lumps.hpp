#pragma once

#include "slimfit/show/shown.hpp"
#include "slimfit/show/week_plan.hpp"

#include <string>
#include <vector>

namespace slimfit::show {

/// Sessions that stand under one title: the day opening of four base groups is one thing with four
/// parts. Any other session is a lump of its own.
struct Lump {
    std::string title;
    std::vector<Entry> parts;  ///< never empty

    [[nodiscard]] const roster::PlacedSession& session() const { return *parts.front().session; }

    /// It began in an earlier round.
    [[nodiscard]] bool goes_on() const { return parts.front().goes_on; }
};

/// The sessions of a round in their order, lumped where neighbours have the same title and are
/// blocks of single base groups.
[[nodiscard]] std::vector<Lump> lumps_of(const Shown& shown, const Round& round);

/// The time of a session that is not that of its round: "tot 10:10" when it begins with the round,
/// else "08:45–09:05".
[[nodiscard]] std::string
time_beside(const Shown& shown, const roster::PlacedSession& session, const Round& round);

/// The zone, unless the title says it ("Leerplein") or the parts are in zones of their own.
[[nodiscard]] std::string zone_beside_title(const Shown& shown, const Lump& lump);

}  // namespace slimfit::show
