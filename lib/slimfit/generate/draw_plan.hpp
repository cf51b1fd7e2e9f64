#pragma once

#include "slimfit/generate/plan.hpp"
#include "slimfit/generate/random.hpp"
#include "slimfit/generate/school_model.hpp"

namespace slimfit::generate {

/// Pupils a base group has at most when groups are made.
inline constexpr int base_group_at_most = 27;

/// Units, base groups, teams and shared people of a school of that size, by the distributions of
/// domain.md 1.1-1.5. problems_in(options) is empty.
[[nodiscard]] SchoolPlan draw_plan(const GenerateOptions& options, Random& random);

/// How many of the base groups of a lower unit are for groups 3 and up, which have lessons; those
/// of groups 1-2 come first.
[[nodiscard]] int base_groups_with_lessons(const UnitPlan& unit);

}  // namespace slimfit::generate
