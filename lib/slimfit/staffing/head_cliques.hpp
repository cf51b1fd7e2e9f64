#pragma once

#include "slimfit/timetable/instance.hpp"

#include <vector>

namespace slimfit::staffing {

/// Groups of which every two share heads: of their events only one can take place at a tick.
struct HeadClique {
    timetable::GroupId first;                ///< the group it was made for
    std::vector<timetable::GroupId> groups;  ///< in order, `first` among them
};

/// One clique for each group that has events, as large as it gets by adding groups with many ticks
/// first; equal ones once.
[[nodiscard]] std::vector<HeadClique> head_cliques(const timetable::Instance& instance);

}  // namespace slimfit::staffing
