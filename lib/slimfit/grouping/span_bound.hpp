#pragma once

#include "slimfit/grouping/middle_search.hpp"
#include "slimfit/grouping/placement.hpp"
#include "slimfit/grouping/reach.hpp"

#include <vector>

namespace slimfit::grouping {

/// The least that a placement of these batches and the widths of the groups cost together, when
/// each group reaches at least what is paid for. Chooses the reach of all groups at once, exactly;
/// only the sizes of groups are a matter of price: of the tolls. So it is a bound, for any tolls.
/// Of more groups than a school makes it says nothing.
[[nodiscard]] int least_over_spans(
    const Setting& setting,
    const std::vector<Batch>& batches,
    const std::vector<Span>& paid,
    const std::vector<int>& tolls
);

}  // namespace slimfit::grouping
