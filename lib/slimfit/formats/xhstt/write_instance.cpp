#include "slimfit/formats/xhstt/writing.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

using namespace xhstt;

const char* name_of(TimeGroupKind kind) {
    switch (kind) {
    case TimeGroupKind::week:
        return "Week";
    case TimeGroupKind::day:
        return "Day";
    case TimeGroupKind::time_group:
        break;
    }
    return "TimeGroup";
}

const char* name_of(EventGroupKind kind) {
    return kind == EventGroupKind::course ? "Course" : "EventGroup";
}

/// From each member to the groups that have it, in the order of the groups.
template <class Group, class MemberId>
std::vector<std::vector<const Group*>> groups_of_members(
    std::size_t members, const std::vector<Group>& groups, std::vector<MemberId> Group::*of_group
) {
    std::vector<std::vector<const Group*>> found(members);
    for (const auto& group : groups)
        for (const auto member : group.*of_group)
            found[member.value()].push_back(&group);
    return found;
}

/// <TimeGroups> with each of the groups that are called by this name.
template <class Group>
void write_groups(
    const char* list, const char* name, const std::vector<const Group*>& groups, XmlText& text
) {
    const WrittenElement element{text, list};
    for (const auto* group : groups)
        write_reference(name, group->code, text);
}

/// Takes the first group of a kind out of the list and writes it by itself: <Day Reference="Mo"/>.
template <class Group, class Kind>
void write_first_of(Kind kind, std::vector<const Group*>& groups, XmlText& text) {
    const auto found = std::ranges::find(groups, kind, &Group::kind);
    if (found == groups.end())
        return;
    write_reference(name_of(kind), (*found)->code, text);
    groups.erase(found);
}

/// A row of a table that has an Id and a name.
template <class Row>
void write_row(const char* name, const Row& row, XmlText& text) {
    WrittenElement element{text, name};
    element.text("Id", row.code);
    write_text("Name", row.name, text);
}

template <class Row>
void write_typed_row(const Row& row, const Instance& instance, XmlText& text) {
    write_text("Name", row.name, text);
    write_reference("ResourceType", instance[row.type].code, text);
}

void write_metadata(const MetaData& metadata, XmlText& text) {
    const WrittenElement element{text, "MetaData"};
    write_text("Name", metadata.name, text);
    write_text("Contributor", metadata.contributor, text);
    write_text("Date", metadata.date, text);
    write_text("Country", metadata.country, text);
    write_text("Description", metadata.description, text);
    if (!metadata.remarks.empty())
        write_text("Remarks", metadata.remarks, text);
}

void write_times(const Instance& instance, XmlText& text) {
    const WrittenElement element{text, "Times"};
    {
        const WrittenElement groups{text, "TimeGroups"};
        for (const auto& group : instance.time_groups)
            write_row(name_of(group.kind), group, text);
    }
    auto groups = groups_of_members(instance.times.size(), instance.time_groups, &TimeGroup::times);
    for (std::size_t row = 0; row < instance.times.size(); ++row) {
        WrittenElement time{text, "Time"};
        time.text("Id", instance.times[row].code);
        write_text("Name", instance.times[row].name, text);
        write_first_of(TimeGroupKind::week, groups[row], text);
        write_first_of(TimeGroupKind::day, groups[row], text);
        write_groups("TimeGroups", "TimeGroup", groups[row], text);
    }
}

void write_resources(const Instance& instance, XmlText& text) {
    const WrittenElement element{text, "Resources"};
    {
        const WrittenElement types{text, "ResourceTypes"};
        for (const auto& type : instance.resource_types)
            write_row("ResourceType", type, text);
    }
    {
        const WrittenElement groups{text, "ResourceGroups"};
        for (const auto& group : instance.resource_groups) {
            WrittenElement written{text, "ResourceGroup"};
            written.text("Id", group.code);
            write_typed_row(group, instance, text);
        }
    }
    const auto groups = groups_of_members(
        instance.resources.size(), instance.resource_groups, &ResourceGroup::resources
    );
    for (std::size_t row = 0; row < instance.resources.size(); ++row) {
        WrittenElement resource{text, "Resource"};
        resource.text("Id", instance.resources[row].code);
        write_typed_row(instance.resources[row], instance, text);
        write_groups("ResourceGroups", "ResourceGroup", groups[row], text);
    }
}

void write_place(const Place& place, const Event& event, const Instance& instance, XmlText& text) {
    WrittenElement element{text, "Resource"};
    if (place.preassigned)
        element.text("Reference", instance[*place.preassigned].code);
    if (place.role)
        write_text("Role", instance[*place.role].name, text);
    write_reference("ResourceType", instance[place.type].code, text);
    if (place.workload != event.workload)
        write_number("Workload", place.workload, text);
}

/// Those that are named one by one: the places of groups come after them.
std::size_t own_places(const Event& event, const Instance& instance) {
    auto places = event.places.size();
    for (const auto group : event.resource_groups)
        places -= instance[group].resources.size();
    return places;
}

void write_event(
    const Event& event,
    std::vector<const EventGroup*> groups,
    const Instance& instance,
    XmlText& text
) {
    WrittenElement element{text, "Event"};
    element.text("Id", event.code).text_if_any("Color", event.color);
    write_text("Name", event.name, text);
    write_number("Duration", event.duration, text);
    if (event.workload != event.duration)
        write_number("Workload", event.workload, text);
    write_first_of(EventGroupKind::course, groups, text);
    if (event.preassigned)
        write_reference("Time", instance[*event.preassigned].code, text);
    {
        const WrittenElement places{text, "Resources"};
        for (std::size_t place = 0; place < own_places(event, instance); ++place)
            write_place(event.places[place], event, instance, text);
    }
    write_references("ResourceGroups", "ResourceGroup", event.resource_groups, instance, text);
    write_groups("EventGroups", "EventGroup", groups, text);
}

void write_events(const Instance& instance, XmlText& text) {
    const WrittenElement element{text, "Events"};
    {
        const WrittenElement groups{text, "EventGroups"};
        for (const auto& group : instance.event_groups)
            write_row(name_of(group.kind), group, text);
    }
    const auto groups =
        groups_of_members(instance.events.size(), instance.event_groups, &EventGroup::events);
    for (std::size_t row = 0; row < instance.events.size(); ++row)
        write_event(instance.events[row], groups[row], instance, text);
}

}  // namespace

void write_instance(const Instance& instance, XmlText& text) {
    WrittenElement element{text, "Instance"};
    element.text("Id", instance.code);
    write_metadata(instance.metadata, text);
    write_times(instance, text);
    write_resources(instance, text);
    write_events(instance, text);
    const WrittenElement constraints{text, "Constraints"};
    for (const auto& constraint : instance.constraints)
        write_constraint(constraint, instance, text);
}

}  // namespace slimfit::formats
