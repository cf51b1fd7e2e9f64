#include "slimfit/formats/xhstt/group_members.hpp"
#include "slimfit/formats/xhstt/reading.hpp"

namespace slimfit::formats {

namespace {

/// The first type when it is missing or unknown: that is a problem already.
xhstt::ResourceTypeId read_type(Parts& parts, const InstanceReading& reading) {
    const auto element = parts.required("ResourceType");
    const auto type = element ? reading.names.resource_types.find(*element) : std::nullopt;
    return type.value_or(xhstt::ResourceTypeId{});
}

void read_resource_type(const Element& element, const InstanceReading& reading) {
    Parts parts{element, reading.problems};
    reading.names.resource_types.add(element);
    reading.instance.resource_types.push_back(
        {.code = optional_text(element, "Id"), .name = parts.required_text("Name")}
    );
}

void read_resource_group(const Element& element, const InstanceReading& reading) {
    Parts parts{element, reading.problems};
    reading.names.resource_groups.add(element);
    reading.instance.resource_groups.push_back(
        {.code = optional_text(element, "Id"),
         .name = parts.required_text("Name"),
         .type = read_type(parts, reading)}
    );
}

void read_resource(const Element& element, const InstanceReading& reading) {
    Parts parts{element, reading.problems};
    const auto id = reading.names.resources.add(element);
    reading.instance.resources.push_back(
        {.code = optional_text(element, "Id"),
         .name = parts.required_text("Name"),
         .type = read_type(parts, reading)}
    );
    add_to_groups(
        reading.instance.resource_groups,
        &xhstt::ResourceGroup::resources,
        reading.names.resource_groups.find(parts.list("ResourceGroups", "ResourceGroup")),
        id
    );
}

}  // namespace

void read_resources(Parts& parts, const InstanceReading& reading) {
    const auto element = parts.required("Resources");
    if (!element)
        return;
    Parts resources{*element, reading.problems};
    for (const auto& type : resources.list("ResourceTypes", "ResourceType"))
        read_resource_type(type, reading);
    for (const auto& group : resources.list("ResourceGroups", "ResourceGroup"))
        read_resource_group(group, reading);
    for (const auto& resource : resources.all("Resource"))
        read_resource(resource, reading);
}

}  // namespace slimfit::formats
