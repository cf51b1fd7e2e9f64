#pragma once

#include "slimfit/planning/draft.hpp"

namespace slimfit::planning {

/// The skeleton of the week with the declarations of every rule: the problem the engine solves.
/// The school, groups and demands must outlive the draft.
[[nodiscard]] Draft make_draft(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    const std::vector<Demand>& demands,
    const SkeletonOptions& options
);

}  // namespace slimfit::planning
