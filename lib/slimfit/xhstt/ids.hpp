#pragma once

#include "slimfit/core/id.hpp"

namespace slimfit::xhstt {

// Rows of the tables of an instance, in the order of its file.

using TimeId = Id<struct Time>;
using TimeGroupId = Id<struct TimeGroup>;
using ResourceTypeId = Id<struct ResourceType>;
using ResourceGroupId = Id<struct ResourceGroup>;
using ResourceId = Id<struct Resource>;
using RoleId = Id<struct Role>;
using EventGroupId = Id<struct EventGroup>;
using EventId = Id<struct Event>;
using ConstraintId = Id<struct Constraint>;

/// A row of the instances of an archive.
using InstanceId = Id<struct Instance>;

}  // namespace slimfit::xhstt
