#include "slimfit/formats/xhstt/reading.hpp"

namespace slimfit::formats {

xhstt::MetaData read_metadata(Parts& parts) {
    const auto element = parts.optional("MetaData");
    if (!element)
        return {};
    Parts texts{*element, parts.problems()};
    return {
        .name = texts.text("Name"),
        .contributor = texts.text("Contributor"),
        .date = texts.text("Date"),
        .country = texts.text("Country"),
        .description = texts.text("Description"),
        .publication = texts.text("Publication"),
        .remarks = texts.text("Remarks")};
}

xhstt::RoleId role_of(const std::string& name, const InstanceReading& reading) {
    auto& roles = reading.instance.roles;
    const xhstt::RoleId next{static_cast<std::uint32_t>(roles.size())};
    const auto [place, is_new] = reading.names.roles.try_emplace(name, next);
    if (is_new)
        roles.push_back({name});
    return place->second;
}

xhstt::Instance
read_instance(const Element& element, InstanceNames& names, school::ProblemList& problems) {
    Parts parts{element, problems};
    xhstt::Instance instance;
    instance.code = optional_text(element, "Id");
    instance.metadata = read_metadata(parts);
    const InstanceReading reading{instance, names, problems};
    read_times(parts, reading);
    read_resources(parts, reading);
    read_events(parts, reading);
    read_constraints(parts, reading);
    return instance;
}

}  // namespace slimfit::formats
