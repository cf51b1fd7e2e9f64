#include "slimfit/grouping/former_groups.hpp"

#include "slimfit/school/group_code.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace slimfit::grouping {

namespace {

/// Where a code stood last time: by rank when it has one, else by its letters.
using Place = std::tuple<int, std::string>;

struct FormerGroup {
    std::string code;
    int level{};
};

int lower_median(std::vector<int> levels) {
    std::ranges::sort(levels);
    return levels[(levels.size() - 1) / 2];
}

}  // namespace

std::vector<std::string> former_groups(
    const school::School& school,
    const std::vector<school::PupilId>& pupils,
    school::UnitId unit,
    school::SubjectId subject
) {
    std::map<Place, std::vector<int>> levels_of;
    for (const auto pupil : pupils) {
        const auto* level = school[pupil].level_in(subject);
        if (level == nullptr || level->group.empty())
            continue;
        const auto rank = school::rank_in_code(school, unit, subject, level->group);
        auto& levels = levels_of[{rank.value_or(std::numeric_limits<int>::max()), level->group}];
        if (level->value)
            levels.push_back(*level->value);
    }

    std::vector<FormerGroup> groups;
    for (const auto& [place, levels] : levels_of) {
        const int before = groups.empty() ? 0 : groups.back().level;
        groups.push_back({std::get<1>(place), levels.empty() ? before : lower_median(levels)});
    }
    std::ranges::stable_sort(groups, {}, &FormerGroup::level);

    std::vector<std::string> codes;
    for (auto& group : groups)
        codes.push_back(std::move(group.code));
    return codes;
}

}  // namespace slimfit::grouping
