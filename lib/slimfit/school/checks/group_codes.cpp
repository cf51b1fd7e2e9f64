#include "slimfit/school/checks/topics.hpp"
#include "slimfit/school/group_code.hpp"

#include <algorithm>
#include <unordered_map>

namespace slimfit::school {

namespace {

/// Level groups whose codes begin alike and end in a rank.
struct LevelGroups {
    UnitId unit;
    SubjectId subject;

    friend bool operator==(const LevelGroups&, const LevelGroups&) = default;
};

std::vector<LevelGroups> all_level_groups(const School& school) {
    std::vector<LevelGroups> all;
    for (const auto& limits : school.settings.group_limits)
        if (const LevelGroups groups{limits.unit, limits.subject};
            std::ranges::find(all, groups) == all.end())
            all.push_back(groups);
    return all;
}

bool is_level_group(
    const School& school, const std::vector<LevelGroups>& level_groups, const std::string& code
) {
    return std::ranges::any_of(level_groups, [&](const LevelGroups& groups) {
        return rank_in_code(school, groups.unit, groups.subject, code).has_value();
    });
}

void add_clash(const std::string& code, int line, ProblemList& problems) {
    problems.add(
        line,
        {"De groepscode '{code}' kan twee verschillende groepen betekenen: codes van niveaugroepen "
         "zijn unit-vak-nummer, die van andere groepen unit-label of unit-groep-leerjaren. Kies "
         "een "
         "andere code of een ander label.",
         "The group code '{code}' can mean two different groups: codes of level groups are "
         "unit-subject-number, those of others unit-tag or unit-groep-year groups. Choose another "
         "code "
         "or tag."},
        {{"code", code}}
    );
}

}  // namespace

void check_group_codes(const School& school, ProblemList& problems) {
    const auto level_groups = all_level_groups(school);
    std::unordered_map<std::string, LevelGroups> lowest;
    for (const auto& limits : school.settings.group_limits) {
        const auto code = level_group_code(school, limits.unit, limits.subject, 1);
        const LevelGroups groups{limits.unit, limits.subject};
        if (lowest.try_emplace(code, groups).first->second != groups)
            add_clash(code, limits.line, problems);
    }

    std::unordered_map<std::string, int> base_groups;
    for (const auto& group : school.base_groups) {
        base_groups.emplace(group.code, group.line);
        if (is_level_group(school, level_groups, group.code))
            add_clash(group.code, group.line, problems);
    }
    for (const auto& offer : school.offers) {
        if (offer.audience.kind != Audience::Kind::tagged &&
            offer.audience.kind != Audience::Kind::year_groups)
            continue;
        const auto code = pull_out_code(school, offer);
        if (base_groups.contains(code) || is_level_group(school, level_groups, code))
            add_clash(code, offer.line, problems);
    }
}

}  // namespace slimfit::school
