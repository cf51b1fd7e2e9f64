#pragma once

#include "slimfit/show/shown.hpp"

#include <string>
#include <vector>

namespace slimfit::show {

// A session in the words of the school.

/// What is done: "Rekenen 1", "Rekenen 1 · Verlengde instructie", "Leerplein · Rekenen", "Gym BB1",
/// "Plusklas", "Dagopening". Level groups and pull-outs are part of it, as are the base groups of
/// an offer; the base groups of a block are not, see base_groups_of.
[[nodiscard]] std::string title_of(const Shown& shown, const roster::PlacedSession& session);

/// What a group is called where its subject is known from elsewhere: "3" for a level group, "BB1"
/// for a base group, "Plusklas" for a pull-out.
[[nodiscard]] std::string short_name_of(const Shown& shown, const roster::RosterGroup& group);

/// What a group is called by itself: "Rekenen 3", "BB1", "Plusklas".
[[nodiscard]] std::string name_of(const Shown& shown, const roster::RosterGroup& group);

/// The base groups that a block session is for: "BB1"; empty when it is for the whole unit, for
/// the rest, or for no pupils.
[[nodiscard]] std::string base_groups_of(const Shown& shown, const roster::PlacedSession& session);

/// The people of a session by the names they are called.
struct People {
    std::string leader;                   ///< empty: nobody
    std::vector<std::string> assistants;  ///< of a meeting: who attends
    std::string responsible;              ///< who watches from nearby; empty: nobody
    /// Somebody should lead and nobody does. A meeting, the time of a unit leader and an excursion
    /// list their people without a leader: those lack one only when nobody is there at all.
    bool lacks_leader{};
};

[[nodiscard]] People people_of(const Shown& shown, const roster::PlacedSession& session);

/// Stands for the leader who should be there and is not.
inline constexpr Text nobody{"(niemand)", "(nobody)"};

/// Stands before the responsible teacher.
inline constexpr std::string_view responsible_mark = "\u2691";

/// Name of the zone, or empty.
[[nodiscard]] std::string zone_of(const Shown& shown, const roster::PlacedSession& session);

}  // namespace slimfit::show
