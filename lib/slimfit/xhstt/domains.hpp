#pragma once

#include "slimfit/xhstt/instance.hpp"

#include <vector>

namespace slimfit::xhstt {

/// Whether a set holds a time or a resource: named by itself or in one of the groups.
[[nodiscard]] bool holds(const TimeGroup& group, TimeId time);
[[nodiscard]] bool holds(const Instance& instance, const TimeDomain& domain, TimeId time);
[[nodiscard]] bool
holds(const Instance& instance, const ResourceDomain& domain, ResourceId resource);

/// The times of a set from early to late, each once.
[[nodiscard]] std::vector<TimeId> times_of(const Instance& instance, const TimeDomain& domain);

}  // namespace slimfit::xhstt
