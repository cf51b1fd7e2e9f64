#include "slimfit/formats/xhstt/group_members.hpp"
#include "slimfit/formats/xhstt/reading.hpp"

#include <algorithm>

namespace slimfit::formats {

namespace {

/// An archive of real schools stays far below it; more would fill the memory.
constexpr std::size_t most_places = 1'000'000;

void read_all_groups(const Element& element, const InstanceReading& reading) {
    Parts groups{element, reading.problems};
    using xhstt::EventGroupKind;
    const auto read = [&](const char* name, EventGroupKind kind) {
        read_groups(groups, name, kind, reading.names.event_groups, reading.instance.event_groups);
    };
    read("Course", EventGroupKind::course);
    read("EventGroup", EventGroupKind::event_group);
}

/// A place of an event that is named by itself.
class PlaceReader {
public:
    PlaceReader(const Element& element, const xhstt::Event& event, const InstanceReading& reading)
        : element_{element}, parts_{element, reading.problems}, event_{event}, reading_{reading} {}

    xhstt::Place read() {
        xhstt::Place place;
        if (element_.attribute("Reference"))
            place.preassigned = reading_.names.resources.find(element_);
        place.role = read_role();
        place.type = read_type(place.preassigned);
        place.workload = parts_.number("Workload").value_or(event_.workload);
        return place;
    }

private:
    [[nodiscard]] bool is_open() const { return !element_.attribute("Reference"); }

    std::optional<xhstt::RoleId> read_role() {
        const auto element = is_open() ? parts_.required("Role") : parts_.optional("Role");
        if (!element)
            return std::nullopt;
        const auto name = trimmed_text(*element);
        const auto role = role_of(name, reading_);
        if (std::ranges::find(event_.places, role, &xhstt::Place::role) != event_.places.end())
            reading_.problems.add(
                element->line(),
                {"Gebeurtenis {event} heeft al een plaats met rol \"{role}\". Geef elke plaats een "
                 "eigen rol.",
                 "Event {event} already has a place with role \"{role}\". Give each place a role "
                 "of "
                 "its own."},
                {{"event", event_.code}, {"role", name}}
            );
        return role;
    }

    /// A preassigned resource has a type, which the place need not repeat.
    xhstt::ResourceTypeId read_type(std::optional<xhstt::ResourceId> preassigned) {
        const auto element =
            is_open() ? parts_.required("ResourceType") : parts_.optional("ResourceType");
        const auto type = element ? reading_.names.resource_types.find(*element) : std::nullopt;
        if (!preassigned)
            return type.value_or(xhstt::ResourceTypeId{});
        const auto& resource = reading_.instance[*preassigned];
        if (type && *type != resource.type)
            reading_.problems.add(
                element->line(),
                {"De plaats vraagt een {asked}, maar {resource} is een {is}. Verbeter een van "
                 "beide.",
                 "The place asks for a {asked}, but {resource} is a {is}. Correct one of the two."},
                {{"asked", reading_.instance[*type].code},
                 {"resource", resource.code},
                 {"is", reading_.instance[resource.type].code}}
            );
        return resource.type;
    }

    Element element_;
    Parts parts_;
    const xhstt::Event& event_;
    const InstanceReading& reading_;
};

void add_places_of_groups(xhstt::Event& event, const xhstt::Instance& instance) {
    for (const auto group : event.resource_groups)
        for (const auto resource : instance[group].resources)
            event.places.push_back(
                {.preassigned = resource,
                 .type = instance[resource].type,
                 .workload = event.workload}
            );
}

xhstt::Event read_event(const Element& element, Parts& parts, const InstanceReading& reading) {
    xhstt::Event event;
    event.code = optional_text(element, "Id");
    event.color = optional_text(element, "Color");
    event.name = parts.required_text("Name");
    event.duration = parts.required_number("Duration", 1);
    event.workload = parts.number("Workload").value_or(event.duration);
    if (const auto time = parts.optional("Time"))
        event.preassigned = reading.names.times.find(*time);
    for (const auto& place : parts.list("Resources", "Resource"))
        event.places.push_back(PlaceReader{place, event, reading}.read());
    event.resource_groups =
        reading.names.resource_groups.find(parts.list("ResourceGroups", "ResourceGroup"));
    return event;
}

std::vector<xhstt::EventGroupId> groups_of_event(Parts& parts, const InstanceReading& reading) {
    auto named = parts.list("EventGroups", "EventGroup");
    if (const auto course = parts.optional("Course"))
        named.push_back(*course);
    return reading.names.event_groups.find(named);
}

std::size_t places_in(const xhstt::Event& event, const xhstt::Instance& instance) {
    auto places = event.places.size();
    for (const auto group : event.resource_groups)
        places += instance[group].resources.size();
    return places;
}

void note_too_many_places(const Element& element, school::ProblemList& problems) {
    problems.add(
        element.line(),
        {"De gebeurtenissen tot hier vragen samen meer dan {most} resources; zo'n school bestaat "
         "niet. Kijk de resourcegroepen van de gebeurtenissen na.",
         "The events up to here ask for more than {most} resources together; there is no such "
         "school. Check the resource groups of the events."},
        {{"most", static_cast<std::int64_t>(most_places)}}
    );
}

}  // namespace

void read_events(Parts& parts, const InstanceReading& reading) {
    const auto element = parts.required("Events");
    if (!element)
        return;
    Parts events{*element, reading.problems};
    if (const auto groups = events.optional("EventGroups"))
        read_all_groups(*groups, reading);
    auto& instance = reading.instance;
    std::size_t places = 0;
    for (const auto& child : events.all("Event")) {
        Parts of_event{child, reading.problems};
        const auto id = reading.names.events.add(child);
        auto event = read_event(child, of_event, reading);
        const auto groups = groups_of_event(of_event, reading);
        add_to_groups(instance.event_groups, &xhstt::EventGroup::events, groups, id);
        const bool fitted = places <= most_places;
        places += places_in(event, instance);
        if (places <= most_places)
            add_places_of_groups(event, instance);
        else if (fitted)
            note_too_many_places(child, reading.problems);
        instance.events.push_back(std::move(event));
    }
}

}  // namespace slimfit::formats
