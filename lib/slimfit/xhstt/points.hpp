#pragma once

#include "slimfit/xhstt/instance.hpp"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace slimfit::xhstt {

/// A place of an event.
struct EventPlace {
    EventId event;
    std::size_t place{};

    friend bool operator==(const EventPlace&, const EventPlace&) = default;
};

/// Where a constraint is judged: once at each of its points.
using Point = std::variant<EventId, EventPlace, EventGroupId, EventPair, ResourceId>;

// The points of what a constraint applies to, in the order of the file: the groups before what is
// named one by one, and who is reached twice stands there twice.

[[nodiscard]] std::vector<EventId>
points_of(const Instance& instance, const AppliesToEvents& applies_to);

/// The places with this role that are not preassigned; events without such a place have none.
[[nodiscard]] std::vector<EventPlace>
points_of(const Instance& instance, const AppliesToEvents& applies_to, RoleId role);

[[nodiscard]] std::vector<ResourceId>
points_of(const Instance& instance, const AppliesToResources& applies_to);

/// The place of an event with this role, preassigned or not; nothing when it has none.
[[nodiscard]] std::optional<std::size_t> place_with(const Event& event, RoleId role);

/// How many points a constraint has at most; those without the role are counted too.
[[nodiscard]] std::size_t most_points(const Instance& instance, const Rule& rule);

}  // namespace slimfit::xhstt
