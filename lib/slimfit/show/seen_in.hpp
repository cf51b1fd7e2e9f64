#pragma once

#include "slimfit/show/week_plan.hpp"

namespace slimfit::show {

/// The sessions and breaks of a week that belong in a view.
struct Seen {
    std::vector<Entry> entries;  ///< in the order of the roster
    std::vector<const roster::PlannedBreak*> pauses;
};

[[nodiscard]] Seen
seen_in(const View& view, const school::School& school, const roster::Roster& roster);

}  // namespace slimfit::show
