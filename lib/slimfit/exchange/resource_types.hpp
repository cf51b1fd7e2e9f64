#pragma once

#include "slimfit/xhstt/ids.hpp"

namespace slimfit::exchange {

// Rows of the types of resources: people, zones, groups, and pupils whom groups share.
inline constexpr xhstt::ResourceTypeId staff_type{0};
inline constexpr xhstt::ResourceTypeId zone_type{1};
inline constexpr xhstt::ResourceTypeId group_type{2};
inline constexpr xhstt::ResourceTypeId pupils_type{3};

}  // namespace slimfit::exchange
