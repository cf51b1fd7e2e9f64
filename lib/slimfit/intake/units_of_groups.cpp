#include "slimfit/intake/units_of_groups.hpp"

#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <map>

namespace slimfit::intake {

std::vector<UnitsOfGroup> units_of_groups(
    const Delivery& delivery, const school::School& school, const TakeInOptions& options
) {
    std::map<std::string, UnitsOfGroup> by_name;
    for (const auto& [unit_name, group_names] : options.units)
        if (const auto unit = unit_named(school, unit_name))
            for (const auto& name : group_names)
                by_name[compared(name)].insert(*unit);
    std::vector<UnitsOfGroup> named;
    for (const auto& group : delivery.groups)
        if (const auto found = by_name.find(compared(group.name)); found != by_name.end())
            named.push_back(found->second);
        else
            named.emplace_back();
    auto units = named;
    for (const auto& pupil : delivery.pupils)
        for (const auto composed : pupil.composed)
            if (pupil.group && named[*pupil.group].empty())
                units[*pupil.group].insert(named[composed].begin(), named[composed].end());
    return units;
}

}  // namespace slimfit::intake
