#pragma once

#include "slimfit/planning/draft.hpp"

#include <functional>
#include <vector>

namespace slimfit::planning {

/// Pupils of one base group who are in the same groups, and so have the same week.
struct Together {
    school::BaseGroupId base_group;
    std::vector<GroupRow> groups;  ///< all of theirs, in order

    friend auto operator<=>(const Together&, const Together&) = default;
};

/// Of the pupils that are meant, those who are here on every school day of the week: what a week
/// owes is owed to them. Each different set of groups once, in order.
[[nodiscard]] std::vector<Together>
kept_together(const Draft& draft, const std::function<bool(const school::Pupil&)>& is_meant);

}  // namespace slimfit::planning
