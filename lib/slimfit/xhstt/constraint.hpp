#pragma once

#include "slimfit/xhstt/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace slimfit::xhstt {

/// What a constraint applies to. The points of application are a list, not a set: who is reached
/// twice pays twice.
struct AppliesToEvents {
    std::vector<EventGroupId> event_groups;  ///< their events
    std::vector<EventId> events;

    friend bool operator==(const AppliesToEvents&, const AppliesToEvents&) = default;
};

struct AppliesToEventGroups {
    std::vector<EventGroupId> event_groups;  ///< each as a whole

    friend bool operator==(const AppliesToEventGroups&, const AppliesToEventGroups&) = default;
};

struct AppliesToResources {
    std::vector<ResourceGroupId> resource_groups;  ///< their resources
    std::vector<ResourceId> resources;

    friend bool operator==(const AppliesToResources&, const AppliesToResources&) = default;
};

/// Two events of which the first ends before the second begins, with a number of times between.
struct EventPair {
    EventId first;
    EventId second;
    int minimum_separation{};
    std::optional<int> maximum_separation;  ///< nothing: as far apart as they like

    friend bool operator==(const EventPair&, const EventPair&) = default;
};

struct AppliesToEventPairs {
    std::vector<EventPair> pairs;

    friend bool operator==(const AppliesToEventPairs&, const AppliesToEventPairs&) = default;
};

/// From minimum to maximum, both allowed.
struct Limits {
    int minimum{};
    int maximum{};

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// The times of the groups and the times named one by one, together.
struct TimeDomain {
    std::vector<TimeGroupId> time_groups;
    std::vector<TimeId> times;

    friend bool operator==(const TimeDomain&, const TimeDomain&) = default;
};

/// The resources of the groups and the resources named one by one, together.
struct ResourceDomain {
    std::vector<ResourceGroupId> resource_groups;
    std::vector<ResourceId> resources;

    friend bool operator==(const ResourceDomain&, const ResourceDomain&) = default;
};

/// A time group with limits of its own.
struct LimitedTimeGroup {
    TimeGroupId time_group;
    Limits limits;

    friend bool operator==(const LimitedTimeGroup&, const LimitedTimeGroup&) = default;
};

// The sixteen kinds, in the order in which a file groups them. How each is judged stands with its
// deviation, in deviations.hpp.

/// Each meet has a resource in this role.
struct AssignResource {
    static constexpr std::string_view name{"AssignResourceConstraint"};
    AppliesToEvents applies_to;
    RoleId role;

    friend bool operator==(const AssignResource&, const AssignResource&) = default;
};

/// Each meet has a time.
struct AssignTime {
    static constexpr std::string_view name{"AssignTimeConstraint"};
    AppliesToEvents applies_to;

    friend bool operator==(const AssignTime&, const AssignTime&) = default;
};

/// An event is split into so many meets of such durations.
struct SplitEvents {
    static constexpr std::string_view name{"SplitEventsConstraint"};
    AppliesToEvents applies_to;
    Limits duration;
    Limits amount;

    friend bool operator==(const SplitEvents&, const SplitEvents&) = default;
};

/// So many meets of an event have exactly this duration.
struct DistributeSplitEvents {
    static constexpr std::string_view name{"DistributeSplitEventsConstraint"};
    AppliesToEvents applies_to;
    int duration{};
    Limits amount;

    friend bool operator==(const DistributeSplitEvents&, const DistributeSplitEvents&) = default;
};

/// The resource in this role is one of these.
struct PreferResources {
    static constexpr std::string_view name{"PreferResourcesConstraint"};
    AppliesToEvents applies_to;
    ResourceDomain domain;  ///< empty: every resource is wrong
    RoleId role;

    friend bool operator==(const PreferResources&, const PreferResources&) = default;
};

/// Meets start at one of these times.
struct PreferTimes {
    static constexpr std::string_view name{"PreferTimesConstraint"};
    AppliesToEvents applies_to;
    TimeDomain domain;            ///< empty: every time is wrong
    std::optional<int> duration;  ///< only of meets of this duration

    friend bool operator==(const PreferTimes&, const PreferTimes&) = default;
};

/// All meets of the group have the same resource in this role.
struct AvoidSplitAssignments {
    static constexpr std::string_view name{"AvoidSplitAssignmentsConstraint"};
    AppliesToEventGroups applies_to;
    RoleId role;

    friend bool operator==(const AvoidSplitAssignments&, const AvoidSplitAssignments&) = default;
};

/// So many meets of the group start in each time group.
struct SpreadEvents {
    static constexpr std::string_view name{"SpreadEventsConstraint"};
    AppliesToEventGroups applies_to;
    std::vector<LimitedTimeGroup> time_groups;

    friend bool operator==(const SpreadEvents&, const SpreadEvents&) = default;
};

/// The events of the group run at the same times.
struct LinkEvents {
    static constexpr std::string_view name{"LinkEventsConstraint"};
    AppliesToEventGroups applies_to;

    friend bool operator==(const LinkEvents&, const LinkEvents&) = default;
};

/// One event ends before another begins.
struct OrderEvents {
    static constexpr std::string_view name{"OrderEventsConstraint"};
    AppliesToEventPairs applies_to;

    friend bool operator==(const OrderEvents&, const OrderEvents&) = default;
};

/// A resource is in one place at a time.
struct AvoidClashes {
    static constexpr std::string_view name{"AvoidClashesConstraint"};
    AppliesToResources applies_to;

    friend bool operator==(const AvoidClashes&, const AvoidClashes&) = default;
};

/// A resource is free at these times.
struct AvoidUnavailableTimes {
    static constexpr std::string_view name{"AvoidUnavailableTimesConstraint"};
    AppliesToResources applies_to;
    TimeDomain domain;

    friend bool operator==(const AvoidUnavailableTimes&, const AvoidUnavailableTimes&) = default;
};

/// A resource is idle, between its first and its last busy time of a time group, so many times.
struct LimitIdleTimes {
    static constexpr std::string_view name{"LimitIdleTimesConstraint"};
    AppliesToResources applies_to;
    std::vector<TimeGroupId> time_groups;  ///< each without a hole
    Limits limits;

    friend bool operator==(const LimitIdleTimes&, const LimitIdleTimes&) = default;
};

/// A resource is busy in so many of the time groups.
struct ClusterBusyTimes {
    static constexpr std::string_view name{"ClusterBusyTimesConstraint"};
    AppliesToResources applies_to;
    std::vector<TimeGroupId> time_groups;
    Limits limits;

    friend bool operator==(const ClusterBusyTimes&, const ClusterBusyTimes&) = default;
};

/// A resource is busy at so many times of each time group in which it is busy at all.
struct LimitBusyTimes {
    static constexpr std::string_view name{"LimitBusyTimesConstraint"};
    AppliesToResources applies_to;
    std::vector<TimeGroupId> time_groups;
    Limits limits;

    friend bool operator==(const LimitBusyTimes&, const LimitBusyTimes&) = default;
};

/// A resource has so much workload in all.
struct LimitWorkload {
    static constexpr std::string_view name{"LimitWorkloadConstraint"};
    AppliesToResources applies_to;
    Limits limits;

    friend bool operator==(const LimitWorkload&, const LimitWorkload&) = default;
};

using Rule = std::variant<
    AssignResource,
    AssignTime,
    SplitEvents,
    DistributeSplitEvents,
    PreferResources,
    PreferTimes,
    AvoidSplitAssignments,
    SpreadEvents,
    LinkEvents,
    OrderEvents,
    AvoidClashes,
    AvoidUnavailableTimes,
    LimitIdleTimes,
    ClusterBusyTimes,
    LimitBusyTimes,
    LimitWorkload>;

/// From the deviation of one point of application to its cost.
enum class CostFunction : std::uint8_t {
    linear,     ///< weight times deviation
    quadratic,  ///< weight times the square of the deviation
    step        ///< weight when there is a deviation
};

/// The heaviest weight the format allows.
inline constexpr int heaviest_weight = 1000;

/// One constraint of an instance.
struct Constraint {
    std::string code;
    std::string name;
    bool required{};  ///< its cost is hard
    int weight{};     ///< 0 to heaviest_weight
    CostFunction cost_function{};
    Rule rule;

    friend bool operator==(const Constraint&, const Constraint&) = default;
};

/// The name of its kind, as a file spells it.
[[nodiscard]] inline std::string_view kind_of(const Constraint& constraint) {
    return std::visit([](const auto& rule) { return rule.name; }, constraint.rule);
}

}  // namespace slimfit::xhstt
