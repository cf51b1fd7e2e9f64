#include "slimfit/generate/level_groups.hpp"

#include "slimfit/school/group_code.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

constexpr int percent_other_level_then = 6;

/// A pupil's level in the subject with where it stood last time.
struct Standing {
    int level_then{};
    school::PupilLevel* level{};
};

std::vector<Standing> standings_of(
    school::School& school, school::UnitId unit, school::SubjectId subject, Random& random
) {
    const auto middle = 6;
    std::vector<Standing> standings;
    for (auto& pupil : school.pupils) {
        if (school[pupil.base_group].unit != unit)
            continue;
        const auto found = std::ranges::find(pupil.levels, subject, &school::PupilLevel::subject);
        if (found == pupil.levels.end())
            continue;
        int then = found->value.value_or(middle);
        if (random.chance(percent_other_level_then))
            then += random.chance(50) ? 1 : -1;
        standings.push_back({then, &*found});
    }
    return standings;
}

}  // namespace

int level_group_count(int pupils, int base_groups) {
    constexpr int wished_size_in_tenths = 154;
    const auto wished =
        std::max(2, (pupils * 10 + wished_size_in_tenths / 2) / wished_size_in_tenths);
    // With two teachers only one gives instruction at a time, so one group in each round.
    return base_groups <= 2 ? std::min(wished, 3) : wished;
}

int groups_with_less_instruction(int level_groups) {
    return level_groups >= 5 ? 2 : 1;
}

school::GroupLimits limits_of_level_groups(
    school::UnitId unit, school::SubjectId subject, int pupils, int base_groups
) {
    const int groups = level_group_count(pupils, base_groups);
    return {
        .unit = unit,
        .subject = subject,
        .pupils_at_least = base_groups <= 2 ? 4 : 8,
        .pupils_at_most = 24,
        .groups_at_least = groups,
        .groups_at_most = groups};
}

void set_groups_of_last_time(
    school::School& school,
    school::UnitId unit,
    school::SubjectId subject,
    int level_groups,
    Random& random
) {
    auto standings = standings_of(school, unit, subject, random);
    std::ranges::stable_sort(standings, {}, &Standing::level_then);
    for (std::size_t row = 0; row < standings.size(); ++row) {
        const auto rank =
            1 + static_cast<int>(row * static_cast<std::size_t>(level_groups) / standings.size());
        standings[row].level->group = school::level_group_code(school, unit, subject, rank);
    }
}

}  // namespace slimfit::generate
