#include "slimfit/formats/xhstt/group_members.hpp"
#include "slimfit/formats/xhstt/reading.hpp"

namespace slimfit::formats {

namespace {

void read_all_groups(const Element& element, const InstanceReading& reading) {
    Parts groups{element, reading.problems};
    using xhstt::TimeGroupKind;
    const auto read = [&](const char* name, TimeGroupKind kind) {
        read_groups(groups, name, kind, reading.names.time_groups, reading.instance.time_groups);
    };
    read("Week", TimeGroupKind::week);
    read("Day", TimeGroupKind::day);
    read("TimeGroup", TimeGroupKind::time_group);
}

std::vector<xhstt::TimeGroupId> groups_of_time(Parts& parts, const InstanceReading& reading) {
    auto named = parts.list("TimeGroups", "TimeGroup");
    for (const auto* one : {"Week", "Day"})
        if (const auto element = parts.optional(one))
            named.push_back(*element);
    return reading.names.time_groups.find(named);
}

void read_time(const Element& element, const InstanceReading& reading) {
    Parts parts{element, reading.problems};
    const auto id = reading.names.times.add(element);
    reading.instance.times.push_back(
        {.code = optional_text(element, "Id"), .name = parts.required_text("Name")}
    );
    add_to_groups(
        reading.instance.time_groups, &xhstt::TimeGroup::times, groups_of_time(parts, reading), id
    );
}

}  // namespace

void read_times(Parts& parts, const InstanceReading& reading) {
    const auto element = parts.required("Times");
    if (!element)
        return;
    Parts times{*element, reading.problems};
    if (const auto groups = times.optional("TimeGroups"))
        read_all_groups(*groups, reading);
    for (const auto& time : times.all("Time"))
        read_time(time, reading);
}

}  // namespace slimfit::formats
