#pragma once

#include "slimfit/planning/draft.hpp"

#include <vector>

namespace slimfit::planning {

/// The gym that the law asks for pupils of a base group who are in the same groups all week.
struct GymNeed {
    school::BaseGroupId base_group;
    std::vector<std::uint32_t> demands;  ///< rows: the sessions of gym that are theirs
    calendar::Minutes due{};             ///< above zero
};

/// One for each different set of groups within a base group. What is due is scaled by the sessions
/// that the week has room for: who has a hall one day less is owed that much less.
[[nodiscard]] std::vector<GymNeed> gym_needs(const Draft& draft);

/// How long a session of gym lasts, the walk there and back included.
[[nodiscard]] calendar::Minutes length_of_gym(const Draft& draft, const Demand& demand);

/// How much of that a zone takes for the walk.
[[nodiscard]] calendar::Minutes
walk_of_gym(const Draft& draft, const Demand& demand, school::ZoneId zone);

}  // namespace slimfit::planning
