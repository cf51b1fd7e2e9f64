#include "slimfit/core/contract.hpp"
#include "slimfit/formats/xhstt/reading.hpp"
#include "slimfit/xhstt/points.hpp"

#include <algorithm>
#include <array>

namespace slimfit::formats {

namespace {

using namespace xhstt;

Limits read_limits(Parts& parts, const char* minimum = "Minimum", const char* maximum = "Maximum") {
    return {.minimum = parts.required_number(minimum), .maximum = parts.required_number(maximum)};
}

RoleId read_role(Parts& parts, const InstanceReading& reading) {
    return role_of(parts.required_text("Role"), reading);
}

std::vector<TimeGroupId> read_time_groups(Parts& parts, const InstanceReading& reading) {
    return reading.names.time_groups.find(parts.list("TimeGroups", "TimeGroup"));
}

TimeDomain read_time_domain(Parts& parts, const InstanceReading& reading) {
    return {
        .time_groups = read_time_groups(parts, reading),
        .times = reading.names.times.find(parts.list("Times", "Time"))};
}

ResourceDomain read_resource_domain(Parts& parts, const InstanceReading& reading) {
    return {
        .resource_groups =
            reading.names.resource_groups.find(parts.list("ResourceGroups", "ResourceGroup")),
        .resources = reading.names.resources.find(parts.list("Resources", "Resource"))};
}

// What each way of applying takes from <AppliesTo>.

void read_applies_to(AppliesToEvents& into, Parts& parts, const InstanceReading& reading) {
    into.event_groups = reading.names.event_groups.find(parts.list("EventGroups", "EventGroup"));
    into.events = reading.names.events.find(parts.list("Events", "Event"));
}

void read_applies_to(AppliesToEventGroups& into, Parts& parts, const InstanceReading& reading) {
    into.event_groups = reading.names.event_groups.find(parts.list("EventGroups", "EventGroup"));
}

void read_applies_to(AppliesToResources& into, Parts& parts, const InstanceReading& reading) {
    into.resource_groups =
        reading.names.resource_groups.find(parts.list("ResourceGroups", "ResourceGroup"));
    into.resources = reading.names.resources.find(parts.list("Resources", "Resource"));
}

EventId event_of_pair(Parts& parts, const char* name, const InstanceReading& reading) {
    const auto element = parts.required(name);
    const auto event = element ? reading.names.events.find(*element) : std::nullopt;
    return event.value_or(EventId{});
}

EventPair read_pair(const Element& element, const InstanceReading& reading) {
    Parts parts{element, reading.problems};
    const EventPair pair{
        .first = event_of_pair(parts, "FirstEvent", reading),
        .second = event_of_pair(parts, "SecondEvent", reading),
        .minimum_separation = parts.number("MinSeparation").value_or(0),
        .maximum_separation = parts.number("MaxSeparation")};
    if (pair.maximum_separation && pair.minimum_separation > *pair.maximum_separation)
        reading.problems.add(
            element.line(),
            {"MinSeparation is {minimum} en MaxSeparation {maximum}: geen afstand voldoet aan "
             "beide. Verbeter een van beide.",
             "MinSeparation is {minimum} and MaxSeparation {maximum}: no distance meets both. "
             "Correct one of the two."},
            {{"minimum", pair.minimum_separation}, {"maximum", *pair.maximum_separation}}
        );
    return pair;
}

void read_applies_to(AppliesToEventPairs& into, Parts& parts, const InstanceReading& reading) {
    for (const auto& element : parts.list("EventPairs", "EventPair"))
        into.pairs.push_back(read_pair(element, reading));
}

// What each kind of constraint has of its own.

void read_own(AssignResource& rule, Parts& parts, const InstanceReading& reading) {
    rule.role = read_role(parts, reading);
}

void read_own(AssignTime& /*rule*/, Parts& /*parts*/, const InstanceReading& /*reading*/) {}

void read_own(SplitEvents& rule, Parts& parts, const InstanceReading& /*reading*/) {
    rule.duration = read_limits(parts, "MinimumDuration", "MaximumDuration");
    rule.amount = read_limits(parts, "MinimumAmount", "MaximumAmount");
}

void read_own(DistributeSplitEvents& rule, Parts& parts, const InstanceReading& /*reading*/) {
    rule.duration = parts.required_number("Duration");
    rule.amount = read_limits(parts);
}

void read_own(PreferResources& rule, Parts& parts, const InstanceReading& reading) {
    rule.domain = read_resource_domain(parts, reading);
    rule.role = read_role(parts, reading);
}

void read_own(PreferTimes& rule, Parts& parts, const InstanceReading& reading) {
    rule.domain = read_time_domain(parts, reading);
    rule.duration = parts.number("Duration");
}

/// Nothing when every event of the group has it.
std::optional<EventId>
first_without(RoleId role, const EventGroup& group, const Instance& instance) {
    for (const auto event : group.events)
        if (!place_with(instance[event], role))
            return event;
    return std::nullopt;
}

void read_own(AvoidSplitAssignments& rule, Parts& parts, const InstanceReading& reading) {
    rule.role = read_role(parts, reading);
    const auto& instance = reading.instance;
    for (const auto group : rule.applies_to.event_groups)
        if (const auto event = first_without(rule.role, instance[group], instance))
            reading.problems.add(
                parts.element().line(),
                {"Gebeurtenis {event} van groep {group} heeft geen plaats met rol \"{role}\", en "
                 "dat moet hier wel. Verbeter de rol of de groep.",
                 "Event {event} of group {group} has no place with role \"{role}\", as it must "
                 "here. Correct the role or the group."},
                {{"event", instance[*event].code},
                 {"group", instance[group].code},
                 {"role", instance[rule.role].name}}
            );
}

void read_own(SpreadEvents& rule, Parts& parts, const InstanceReading& reading) {
    for (const auto& element : parts.list("TimeGroups", "TimeGroup")) {
        Parts of_group{element, reading.problems};
        const auto limits = read_limits(of_group);
        if (const auto group = reading.names.time_groups.find(element))
            rule.time_groups.push_back({*group, limits});
    }
}

void read_own(LinkEvents& /*rule*/, Parts& /*parts*/, const InstanceReading& /*reading*/) {}

void read_own(OrderEvents& /*rule*/, Parts& /*parts*/, const InstanceReading& /*reading*/) {}

void read_own(AvoidClashes& /*rule*/, Parts& /*parts*/, const InstanceReading& /*reading*/) {}

void read_own(AvoidUnavailableTimes& rule, Parts& parts, const InstanceReading& reading) {
    rule.domain = read_time_domain(parts, reading);
}

bool has_a_hole(const TimeGroup& group) {
    return !group.times.empty() &&
           group.times.back().value() - group.times.front().value() + 1 != group.times.size();
}

void read_own(LimitIdleTimes& rule, Parts& parts, const InstanceReading& reading) {
    rule.time_groups = read_time_groups(parts, reading);
    rule.limits = read_limits(parts);
    for (const auto group : rule.time_groups)
        if (has_a_hole(reading.instance[group]))
            reading.problems.add(
                parts.element().line(),
                {"De tijden van groep {group} staan niet achter elkaar, en dat moet hier wel. Neem "
                 "een groep zonder gat.",
                 "The times of group {group} do not follow each other, as they must here. Take a "
                 "group without a hole."},
                {{"group", reading.instance[group].code}}
            );
}

void read_own(ClusterBusyTimes& rule, Parts& parts, const InstanceReading& reading) {
    rule.time_groups = read_time_groups(parts, reading);
    rule.limits = read_limits(parts);
}

void read_own(LimitBusyTimes& rule, Parts& parts, const InstanceReading& reading) {
    rule.time_groups = read_time_groups(parts, reading);
    rule.limits = read_limits(parts);
}

void read_own(LimitWorkload& rule, Parts& parts, const InstanceReading& /*reading*/) {
    rule.limits = read_limits(parts);
}

template <class Kind>
Rule read_as(Parts& parts, const InstanceReading& reading) {
    Kind rule;
    if (const auto element = parts.required("AppliesTo")) {
        Parts applies_to{*element, reading.problems};
        read_applies_to(rule.applies_to, applies_to, reading);
    }
    read_own(rule, parts, reading);
    return rule;
}

using RuleReader = Rule (*)(Parts& parts, const InstanceReading& reading);

struct NamedReader {
    std::string_view name;
    RuleReader read{};
};

template <class... Kinds>
constexpr std::array<NamedReader, sizeof...(Kinds)> readers_of(std::variant<Kinds...>* /*rule*/) {
    return {{{Kinds::name, read_as<Kinds>}...}};
}

constexpr auto readers = readers_of(static_cast<Rule*>(nullptr));

}  // namespace

bool is_rule(std::string_view name) {
    return std::ranges::find(readers, name, &NamedReader::name) != readers.end();
}

Rule read_rule(Parts& parts, const InstanceReading& reading) {
    const auto found = std::ranges::find(readers, parts.element().name(), &NamedReader::name);
    expects(found != readers.end(), "only a rule is read as one");
    return found->read(parts, reading);
}

}  // namespace slimfit::formats
