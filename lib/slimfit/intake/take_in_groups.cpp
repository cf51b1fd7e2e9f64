#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace slimfit::intake {

namespace {

using school::BaseGroupId;
using school::School;
using school::UnitId;

constexpr int usual_seats = 30;

constexpr Text two_of_that_name{
    "{pupils} {pupils|leerling|leerlingen}; twee groepen heten zo",
    "{pupils} {pupils|pupil|pupils}; two groups have that name"};

/// Of the schema: a code is no longer.
constexpr std::size_t longest_code = 32;

std::string cut(std::string code, std::size_t longest) {
    code.resize(std::min(code.size(), longest));
    while (code.ends_with('-'))
        code.pop_back();
    return code;
}

/// Letters and digits of a name, with hyphens between.
std::string code_letters(const std::string& name) {
    constexpr std::size_t longest = 24;
    std::string code;
    for (const char letter : name)
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0)
            code += letter;
        else if (!code.empty() && code.back() != '-')
            code += '-';
    code = cut(std::move(code), longest);
    return code.empty() ? "groep" : code;
}

template <class Entities>
std::string free_code(const Entities& entities, const std::string& wanted) {
    const auto is_taken = [&](const std::string& code) {
        return std::ranges::any_of(entities, [&](const auto& entity) {
            return compared(entity.code) == compared(code);
        });
    };
    auto code = cut(wanted, longest_code);
    for (int number = 2; is_taken(code); ++number) {
        const auto behind = '-' + std::to_string(number);
        code = cut(wanted, longest_code - behind.size()) + behind;
    }
    return code;
}

/// Zones that are a home, or that offers and blocks name.
std::set<school::ZoneId> zones_in_use(const School& school) {
    std::set<school::ZoneId> used;
    for (const auto& group : school.base_groups)
        used.insert(group.home);
    for (const auto& offer : school.offers)
        used.insert(offer.zones.begin(), offer.zones.end());
    for (const auto& unit : school.units)
        for (const auto& day : unit.rhythm)
            for (const auto& block : day)
                used.insert(block.zones.begin(), block.zones.end());
    return used;
}

/// A classroom that is used for nothing yet, or else a new one.
school::ZoneId home_for(const std::string& name, School& school) {
    const auto used = zones_in_use(school);
    for (std::uint32_t row = 0; row < school.zones.size(); ++row)
        if (school.zones[row].kind == school::ZoneKind::classroom &&
            !used.contains(school::ZoneId{row}))
            return school::ZoneId{row};
    const school::ZoneId home{static_cast<std::uint32_t>(school.zones.size())};
    school.zones.push_back(
        {.code = free_code(school.zones, "lokaal-" + code_letters(name)),
         .name = "Lokaal " + name,
         .kind = school::ZoneKind::classroom,
         .capacity = usual_seats,
         .building = school.zones.empty() ? "" : school.zones.front().building}
    );
    return home;
}

BaseGroupId add_base_group(const std::string& name, UnitId unit, TakingIn& work) {
    auto& school = work.school;
    const BaseGroupId id{static_cast<std::uint32_t>(school.base_groups.size())};
    const auto home = home_for(name, school);
    school.base_groups.push_back(
        {.code = free_code(school.base_groups, code_letters(name)),
         .name = name,
         .unit = unit,
         .home = home,
         .mentors = {}}
    );
    school.units[unit.value()].base_groups.push_back(id);
    add_change(
        work,
        ChangeKind::new_base_group,
        school[id].code,
        name,
        {"in unit {unit}, in {zone}; kijk het lokaal na en vul de mentoren in",
         "in unit {unit}, in {zone}; check the room and fill in the mentors"},
        {{"unit", school[unit].code}, {"zone", school[home].code}}
    );
    return id;
}

/// The unit that the unit leader named for each group of the file, by name of the group or of a
/// composed group that its pupils are in.
std::vector<std::optional<UnitId>> units_named(const Delivery& delivery, const TakingIn& work) {
    std::vector<std::optional<UnitId>> units(delivery.groups.size());
    for (const auto& [unit_name, group_names] : work.options.units) {
        const auto unit = unit_named(work.school, unit_name);
        for (const auto& name : group_names)
            for (std::size_t row = 0; row < delivery.groups.size(); ++row)
                if (compared(delivery.groups[row].name) == compared(name))
                    units[row] = unit;
    }
    for (const auto& pupil : delivery.pupils)
        for (const auto composed : pupil.composed)
            if (pupil.group && !units[*pupil.group])
                units[*pupil.group] = units[composed];
    return units;
}

void report_unknown(const Delivery& delivery, std::size_t row, TakingIn& work) {
    const auto pupils = std::ranges::count_if(delivery.pupils, [&](const DeliveredPupil& pupil) {
        return pupil.group == row && !pupil.is_former;
    });
    if (pupils == 0)
        return;
    const auto& group = delivery.groups[row];
    add_change(
        work,
        ChangeKind::unknown_group,
        {},
        group.name,
        group.ambiguous ? two_of_that_name : number_of_pupils,
        {{"pupils", static_cast<std::int64_t>(pupils)}},
        place_in(delivery, group.line)
    );
}

}  // namespace

std::optional<BaseGroupId> base_group_named(const School& school, const std::string& name) {
    for (std::uint32_t row = 0; row < school.base_groups.size(); ++row) {
        const auto& group = school.base_groups[row];
        if (compared(group.name) == compared(name) || compared(group.code) == compared(name))
            return BaseGroupId{row};
    }
    return std::nullopt;
}

BaseGroupsFound base_groups_of(const Delivery& delivery, TakingIn& work) {
    BaseGroupsFound found(delivery.groups.size());
    const auto units = units_named(delivery, work);
    for (std::size_t row = 0; row < delivery.groups.size(); ++row) {
        const auto& group = delivery.groups[row];
        if (group.composed)
            continue;
        if (!group.ambiguous)
            found[row] = base_group_named(work.school, group.name);
        if (!found[row] && !group.ambiguous && units[row])
            found[row] = add_base_group(group.name, *units[row], work);
        if (!found[row])
            report_unknown(delivery, row, work);
    }
    return found;
}

}  // namespace slimfit::intake
