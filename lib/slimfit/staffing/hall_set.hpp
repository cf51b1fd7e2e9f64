#pragma once

#include "slimfit/staffing/matching.hpp"

#include <vector>

namespace slimfit::staffing {

/// Demands that only some supplies can serve, of which there are fewer: by Hall's theorem the
/// reason why not every demand can be matched.
struct HallSet {
    std::vector<DemandRow> demands;   ///< in order
    std::vector<SupplyRow> supplies;  ///< in order; every supplier of the demands; fewer
};

/// All demands that some maximum matching leaves out, with their suppliers: together they explain
/// every unmatched demand. Empty when all demands are matched.
///
/// Found by alternating reachability: from an unmatched demand to its suppliers, from those to the
/// demands they serve, and so on. Every supply on the way serves one, else the matching would not
/// be maximum.
[[nodiscard]] HallSet whole_hall_set(const DemandGraph& graph, const Matching& maximum);

/// Hall sets that share no demand, each small: one per cause, more or less.
[[nodiscard]] std::vector<HallSet>
small_hall_sets(const DemandGraph& graph, const Matching& maximum);

}  // namespace slimfit::staffing
