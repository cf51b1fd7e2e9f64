#pragma once

#include "slimfit/formats/xhstt/id_table.hpp"
#include "slimfit/formats/xhstt/parts.hpp"
#include "slimfit/formats/xml/values.hpp"

#include <vector>

namespace slimfit::formats {

/// Reads the groups of one kind, which their elements bear the name of. Members come later.
template <class Group, class Kind>
void read_groups(
    Parts& parts, const char* name, Kind kind, IdTable<Group>& names, std::vector<Group>& groups
) {
    for (const auto& element : parts.all(name)) {
        Parts of_group{element, parts.problems()};
        names.add(element);
        groups.push_back(
            {.code = optional_text(element, "Id"),
             .name = of_group.required_text("Name"),
             .kind = kind}
        );
    }
}

/// Adds a member to the groups it names. Members come in the order of their table, and a group
/// named twice has the member once.
template <class Group, class MemberId, class GroupId>
void add_to_groups(
    std::vector<Group>& groups,
    std::vector<MemberId> Group::*members,
    const std::vector<GroupId>& named,
    MemberId member
) {
    for (const auto id : named) {
        auto& of_group = groups[id.value()].*members;
        if (of_group.empty() || of_group.back() != member)
            of_group.push_back(member);
    }
}

}  // namespace slimfit::formats
