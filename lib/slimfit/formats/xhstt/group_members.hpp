#pragma once

#include <vector>

namespace slimfit::formats {

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
