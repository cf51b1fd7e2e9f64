#pragma once

#include "slimfit/staffing/needs.hpp"

namespace slimfit::staffing {

/// Every event as a need for its heads, of which no part can be in two events at a tick. Cliques of
/// groups whose events fit one after the other at first sight are left out: they lack nothing.
///
/// A clash costs once for each pair of events, however many ticks and groups they share. At every
/// tick on which events of a clique meet, let the first of them have the heads: every other one is
/// in a clashing pair with an earlier event, and charges that pair. No pair is charged twice, so an
/// event that goes without at any tick and in any clique pays one clash at least: that price stands
/// with the event.
[[nodiscard]] NeedTable groups_needed(const timetable::Instance& instance);

}  // namespace slimfit::staffing
