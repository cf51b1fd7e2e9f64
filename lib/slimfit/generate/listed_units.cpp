#include "slimfit/generate/listed_units.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace slimfit::generate {

namespace {

struct ListedGroup {
    std::string code;
    std::string unit;  ///< empty as long as no row says it
    std::vector<int> year_groups;
    int pupils{};
};

using Groups = std::map<std::string, ListedGroup>;

Problem in_two_units(const NewSchool& lists, const PupilRow& row, const ListedGroup& group) {
    return {
        lists.pupils_file + ':' + std::to_string(row.line),
        filled(
            {"Basisgroep {group} staat hier in unit {here} en eerder in unit {before}. Een "
             "basisgroep hoort bij één unit: verbeter een van de twee.",
             "Base group {group} is in unit {here} here and in unit {before} earlier. A base group "
             "belongs to one unit: correct one of them."},
            {{"group", group.code}, {"here", row.unit}, {"before", group.unit}}
        )};
}

Groups groups_of(const NewSchool& lists, Problems& problems) {
    Groups groups;
    for (const auto& row : lists.pupils) {
        auto& group = groups[row.base_group];
        group.code = row.base_group;
        group.year_groups.push_back(row.year_group);
        ++group.pupils;
        if (group.unit.empty())
            group.unit = row.unit;
        else if (!row.unit.empty() && row.unit != group.unit)
            problems.push_back(in_two_units(lists, row, group));
    }
    for (auto& [code, group] : groups)
        if (group.unit.empty())
            group.unit = code_of(stage_of(group.year_groups));
    return groups;
}

int youngest(const ListedGroup& group) {
    return std::ranges::min(group.year_groups);
}

}  // namespace

std::vector<ListedUnit> listed_units(const NewSchool& lists, Problems& problems) {
    std::vector<ListedGroup> in_order;
    for (auto& [code, group] : groups_of(lists, problems))
        in_order.push_back(std::move(group));
    std::ranges::sort(in_order, {}, [](const ListedGroup& group) {
        return std::tuple{youngest(group), group.code};
    });

    std::vector<ListedUnit> units;
    std::map<std::string, std::vector<int>> year_groups;
    for (auto& group : in_order) {
        auto unit = std::ranges::find(units, group.unit, &ListedUnit::code);
        if (unit == units.end())
            unit = units.insert(units.end(), {.code = group.unit});
        unit->base_groups.push_back(group.code);
        unit->pupils += group.pupils;
        auto& ages = year_groups[group.unit];
        ages.insert(ages.end(), group.year_groups.begin(), group.year_groups.end());
    }
    for (auto& unit : units)
        unit.stage = stage_of(year_groups[unit.code]);
    return units;
}

}  // namespace slimfit::generate
