#pragma once

#include "slimfit/xhstt/constraint.hpp"
#include "slimfit/xhstt/ids.hpp"
#include "slimfit/xhstt/metadata.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slimfit::xhstt {

/// The smallest piece of time. Its place in the table is its place in the week; its name and its
/// day decide nothing.
struct Time {
    std::string code;
    std::string name;

    friend bool operator==(const Time&, const Time&) = default;
};

/// How a file calls a group of times. All three mean the same.
enum class TimeGroupKind : std::uint8_t { week, day, time_group };

/// A set of times.
struct TimeGroup {
    std::string code;
    std::string name;
    TimeGroupKind kind{TimeGroupKind::time_group};
    std::vector<TimeId> times;  ///< from early to late, each once

    friend bool operator==(const TimeGroup&, const TimeGroup&) = default;
};

/// A kind of resource: teacher, class, room.
struct ResourceType {
    std::string code;
    std::string name;

    friend bool operator==(const ResourceType&, const ResourceType&) = default;
};

/// A set of resources of one type.
struct ResourceGroup {
    std::string code;
    std::string name;
    ResourceTypeId type;
    std::vector<ResourceId> resources;  ///< in the order of their table, each once

    friend bool operator==(const ResourceGroup&, const ResourceGroup&) = default;
};

/// Somebody or something that events need.
struct Resource {
    std::string code;
    std::string name;
    ResourceTypeId type;

    friend bool operator==(const Resource&, const Resource&) = default;
};

/// What a resource does in an event: any text, alike only when letter for letter the same.
struct Role {
    std::string name;

    friend bool operator==(const Role&, const Role&) = default;
};

/// How a file calls a group of events. Both mean the same.
enum class EventGroupKind : std::uint8_t { course, event_group };

/// A set of events.
struct EventGroup {
    std::string code;
    std::string name;
    EventGroupKind kind{EventGroupKind::event_group};
    std::vector<EventId> events;  ///< in the order of their table, each once

    friend bool operator==(const EventGroup&, const EventGroup&) = default;
};

/// A place for one resource in an event; every meet of the event has it.
struct Place {
    std::optional<ResourceId> preassigned;
    ResourceTypeId type;
    std::optional<RoleId> role;  ///< different from that of every other place of the event
    int workload{};              ///< of the event as a whole

    friend bool operator==(const Place&, const Place&) = default;
};

/// Something that must happen for a number of times, in one or more meets.
struct Event {
    std::string code;
    std::string name;
    std::string color;
    int duration{1};
    int workload{1};
    std::optional<TimeId> preassigned;  ///< where every meet of it starts

    /// The places named one by one; then one, preassigned and without role, for each resource of
    /// each of the resource groups. Who is named twice has two of them.
    std::vector<Place> places;
    std::vector<ResourceGroupId> resource_groups;

    friend bool operator==(const Event&, const Event&) = default;
};

/// A school with what its timetable must be: an instance of the XHSTT format.
struct Instance {
    std::string code;
    MetaData metadata;
    std::vector<TimeGroup> time_groups;
    std::vector<Time> times;
    std::vector<ResourceType> resource_types;
    std::vector<ResourceGroup> resource_groups;
    std::vector<Resource> resources;
    std::vector<Role> roles;
    std::vector<EventGroup> event_groups;
    std::vector<Event> events;
    std::vector<Constraint> constraints;

    [[nodiscard]] const TimeGroup& operator[](TimeGroupId id) const {
        return time_groups[id.value()];
    }

    [[nodiscard]] const Time& operator[](TimeId id) const { return times[id.value()]; }

    [[nodiscard]] const ResourceType& operator[](ResourceTypeId id) const {
        return resource_types[id.value()];
    }

    [[nodiscard]] const ResourceGroup& operator[](ResourceGroupId id) const {
        return resource_groups[id.value()];
    }

    [[nodiscard]] const Resource& operator[](ResourceId id) const { return resources[id.value()]; }

    [[nodiscard]] const Role& operator[](RoleId id) const { return roles[id.value()]; }

    [[nodiscard]] const EventGroup& operator[](EventGroupId id) const {
        return event_groups[id.value()];
    }

    [[nodiscard]] const Event& operator[](EventId id) const { return events[id.value()]; }

    [[nodiscard]] const Constraint& operator[](ConstraintId id) const {
        return constraints[id.value()];
    }

    friend bool operator==(const Instance&, const Instance&) = default;
};

}  // namespace slimfit::xhstt
