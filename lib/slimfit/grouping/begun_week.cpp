#include "slimfit/grouping/begun_week.hpp"

#include <algorithm>

namespace slimfit::grouping {

namespace {

using school::PupilId;

bool is_level_group_beside(const WeekGroup& one, const WeekGroup& other) {
    return one.kind == WeekGroupKind::level_group && other.kind == WeekGroupKind::level_group &&
           one.unit == other.unit && one.subject == other.subject;
}

/// All pupils in level groups of a group's unit and subject.
std::vector<PupilId> pupils_beside(const WeekGroup& group, const std::vector<WeekGroup>& groups) {
    std::vector<PupilId> pupils;
    for (const auto& other : groups)
        if (is_level_group_beside(group, other))
            pupils.insert(pupils.end(), other.pupils.begin(), other.pupils.end());
    std::ranges::sort(pupils);
    return pupils;
}

std::ptrdiff_t common_pupils(const WeekGroup& one, const WeekGroup& other) {
    return std::ranges::count_if(one.pupils, [&](PupilId pupil) {
        return std::ranges::binary_search(other.pupils, pupil);
    });
}

/// Null when the unit has no level groups of the subject.
WeekGroup* nearest_to(const WeekGroup& made_anew, std::vector<WeekGroup>& groups) {
    WeekGroup* nearest = nullptr;
    std::ptrdiff_t most = -1;
    for (auto& group : groups) {
        if (!is_level_group_beside(made_anew, group))
            continue;
        if (const auto common = common_pupils(made_anew, group); common > most) {
            nearest = &group;
            most = common;
        }
    }
    return nearest;
}

void join(WeekGroup& group, PupilId pupil) {
    group.pupils.insert(std::ranges::lower_bound(group.pupils, pupil), pupil);
}

/// The same pupils as `anew`, with as few moves as can be.
void follow_levels(const std::vector<WeekGroup>& anew, std::vector<WeekGroup>& groups) {
    const auto before = groups;
    for (auto& group : groups) {
        const auto now = pupils_beside(group, anew);
        if (!now.empty())
            std::erase_if(group.pupils, [&](PupilId pupil) {
                return !std::ranges::binary_search(now, pupil);
            });
    }
    for (const auto& group : anew) {
        auto* const nearest = nearest_to(group, groups);
        if (nearest == nullptr)
            continue;
        const auto known = pupils_beside(group, before);
        for (const auto pupil : group.pupils)
            if (!std::ranges::binary_search(known, pupil))
                join(*nearest, pupil);
    }
}

void follow_others(const std::vector<WeekGroup>& anew, std::vector<WeekGroup>& groups) {
    for (const auto& group : anew) {
        const auto same = std::ranges::find(groups, group.code, &WeekGroup::code);
        if (same != groups.end() && group.kind != WeekGroupKind::level_group)
            same->pupils = group.pupils;
        else if (same == groups.end() && std::ranges::none_of(groups, [&](const auto& other) {
                     return is_level_group_beside(group, other);
                 }))
            groups.push_back(group);
    }
}

}  // namespace

std::vector<WeekGroup> groups_of_begun_week(
    const school::School& school, calendar::DateRange days, std::vector<WeekGroup> earlier
) {
    const auto anew = week_groups(school, days).groups;
    follow_levels(anew, earlier);
    follow_others(anew, earlier);
    return earlier;
}

}  // namespace slimfit::grouping
