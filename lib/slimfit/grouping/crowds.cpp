#include "slimfit/grouping/crowds.hpp"

#include <map>
#include <tuple>

namespace slimfit::grouping {

std::vector<Crowd>
crowds_of(const GroupingTask& task, const std::vector<std::optional<std::size_t>>& continues) {
    std::vector<std::optional<std::size_t>> home_of(task.former_groups);
    for (std::size_t group = 0; group < continues.size(); ++group)
        if (continues[group])
            home_of[*continues[group]] = group;

    // A pupil to be kept apart has a likeness of its own: its row.
    using Likeness = std::tuple<bool, int, std::optional<std::size_t>, std::optional<std::size_t>>;
    std::map<Likeness, std::vector<std::size_t>> alike;
    for (std::size_t row = 0; row < task.members.size(); ++row) {
        const auto& member = task.members[row];
        const auto home = member.former ? home_of[*member.former] : std::nullopt;
        const auto alone =
            member.apart_from.empty() ? std::nullopt : std::optional<std::size_t>{row};
        alike[{!member.level, member.level.value_or(0), home, alone}].push_back(row);
    }

    std::vector<Crowd> crowds;
    std::vector<std::size_t> crowd_of(task.members.size());
    for (auto& [likeness, members] : alike) {
        const auto& [unknown, level, home, alone] = likeness;
        for (const auto member : members)
            crowd_of[member] = crowds.size();
        crowds.push_back(
            {.level = unknown ? std::nullopt : std::optional{level},
             .home = home,
             .members = std::move(members)}
        );
    }
    for (std::size_t row = 0; row < task.members.size(); ++row)
        for (const auto other : task.members[row].apart_from)
            crowds[crowd_of[row]].apart_from.push_back(crowd_of[other]);
    return crowds;
}

}  // namespace slimfit::grouping
