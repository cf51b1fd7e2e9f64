#pragma once

#include "slimfit/core/id.hpp"
#include "slimfit/xhstt/ids.hpp"

#include <cstdint>

namespace slimfit::highschool {

using xhstt::ConstraintId;
using xhstt::EventGroupId;
using xhstt::EventId;
using xhstt::ResourceId;

/// A piece of an event. An event of duration d has rows for d meets, the most it can be split in;
/// those that do not exist at a moment have duration 0.
using MeetId = Id<struct Meet>;

/// A place of a meet for which a resource is to be chosen.
using TaskId = Id<struct Task>;

/// The row of a time, or none.
using Start = std::int32_t;
inline constexpr Start no_start = -1;

/// The row of a resource, or none.
using ResourceRow = std::int32_t;
inline constexpr ResourceRow no_resource = -1;

/// A row of some table of an instance.
using Row = std::uint32_t;

}  // namespace slimfit::highschool
