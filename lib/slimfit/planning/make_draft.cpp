#include "slimfit/planning/make_draft.hpp"

#include "slimfit/planning/rules/declarations.hpp"

namespace slimfit::planning {

Draft make_draft(
    const school::School& school,
    const std::vector<grouping::WeekGroup>& groups,
    const std::vector<Demand>& demands,
    const SkeletonOptions& options
) {
    auto draft = make_skeleton(school, groups, demands, options);
    for (const auto& declaration : rules::declarations())
        if (declaration.declare != nullptr)
            declaration.declare(draft);
    timetable::expect_sound(draft.instance);
    return draft;
}

}  // namespace slimfit::planning
