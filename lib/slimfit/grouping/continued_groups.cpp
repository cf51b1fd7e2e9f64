#include "slimfit/grouping/continued_groups.hpp"

#include "slimfit/grouping/former_groups.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace slimfit::grouping {

namespace {

using school::School;
using Table = std::vector<std::vector<std::size_t>>;

using GroupOfPupil = std::unordered_map<std::string, std::size_t>;

GroupOfPupil groups_by_pupil(const School& school, const LevelGroups& made) {
    GroupOfPupil groups;
    for (std::size_t row = 0; row < made.groups.size(); ++row)
        for (const auto pupil : made.groups[row].pupils)
            groups.emplace(school[pupil].code, row);
    return groups;
}

/// Rows of the groups of then, from the lowest levels of today to the highest.
std::vector<std::size_t> in_order_of_today(
    const LevelGroups& then,
    const School& after,
    const LevelGroups& now,
    const GroupOfPupil& group_then
) {
    auto school = after;
    std::vector<school::PupilId> pupils;
    for (const auto& group : now.groups)
        for (const auto id : group.pupils) {
            auto& pupil = school.pupils[id.value()];
            const auto found = group_then.find(pupil.code);
            if (found == group_then.end())
                continue;
            pupils.push_back(id);
            auto level = std::ranges::find(pupil.levels, now.subject, &school::PupilLevel::subject);
            if (level == pupil.levels.end())
                level = pupil.levels.insert(level, {.subject = now.subject});
            level->group = then.groups[found->second].code;
        }
    std::vector<std::size_t> rows;
    for (const auto& code : former_groups(school, pupils, now.unit, now.subject))
        rows.push_back(static_cast<std::size_t>(
            std::ranges::find(then.groups, code, &LevelGroup::code) - then.groups.begin()
        ));
    return rows;
}

/// How many pupils each group of then, in that order, shares with each group of now.
Table shared_pupils(
    const std::vector<std::size_t>& order,
    const School& after,
    const LevelGroups& now,
    const GroupOfPupil& group_then
) {
    Table shared(order.size(), std::vector<std::size_t>(now.groups.size()));
    for (std::size_t group = 0; group < now.groups.size(); ++group)
        for (const auto pupil : now.groups[group].pupils)
            if (const auto found = group_then.find(after[pupil].code); found != group_then.end())
                ++shared[static_cast<std::size_t>(
                    std::ranges::find(order, found->second) - order.begin()
                )][group];
    return shared;
}

}  // namespace

std::vector<std::optional<std::size_t>> continued_groups(
    const School& before, const LevelGroups& then, const School& after, const LevelGroups& now
) {
    const auto group_then = groups_by_pupil(before, then);
    const auto order = in_order_of_today(then, after, now, group_then);
    const auto shared = shared_pupils(order, after, now, group_then);
    const auto columns = now.groups.size();
    // Most pupils who stay, of the first groups of both.
    Table most(order.size() + 1, std::vector<std::size_t>(columns + 1));
    for (std::size_t row = 1; row <= order.size(); ++row)
        for (std::size_t column = 1; column <= columns; ++column)
            most[row][column] = std::max(
                {most[row - 1][column],
                 most[row][column - 1],
                 most[row - 1][column - 1] + shared[row - 1][column - 1]}
            );
    std::vector<std::optional<std::size_t>> continued(columns);
    for (auto row = order.size(), column = columns; row > 0 && column > 0;)
        if (most[row][column] == most[row - 1][column])
            --row;
        else if (most[row][column] == most[row][column - 1])
            --column;
        else
            continued[--column] = order[--row];
    return continued;
}

}  // namespace slimfit::grouping
