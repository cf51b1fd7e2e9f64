#include "slimfit/intake/free_code.hpp"
#include "slimfit/intake/home_room.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/taking_in.hpp"

#include <algorithm>

namespace slimfit::intake {

namespace {

using school::BaseGroupId;
using school::School;
using school::UnitId;

constexpr Text two_of_that_name{
    "{pupils} {pupils|leerling|leerlingen}; twee groepen heten zo",
    "{pupils} {pupils|pupil|pupils}; two groups have that name"};
constexpr Text two_of_that_masked_name{
    "{pupils} {pupils|leerling|leerlingen}; twee groepen heten zo, nu sterren de cijfers vervangen",
    "{pupils} {pupils|pupil|pupils}; two groups have that name, now that stars stand for digits"};

constexpr Text in_room{
    "in unit {unit}, in {zone}; kijk het lokaal na en vul de mentoren in",
    "in unit {unit}, in {zone}; check the room and fill in the mentors"};
constexpr Text in_new_room{
    "in unit {unit}, in het nieuwe lokaal {zone}{building}, want er was er geen vrij; vul in "
    "hoeveel leerlingen erin kunnen en waar het aan grenst, en de mentoren",
    "in unit {unit}, in the new room {zone}{building}, for none was free; fill in how many pupils "
    "fit and what it is adjacent to, and the mentors"};

Message in_building(const std::string& building) {
    if (building.empty())
        return {};
    return filled({" (gebouw {building})", " (building {building})"}, {{"building", building}});
}

BaseGroupId add_base_group(const std::string& name, int pupils, UnitId unit, TakingIn& work) {
    auto& school = work.school;
    const BaseGroupId id{static_cast<std::uint32_t>(school.base_groups.size())};
    const auto home = home_room_for(name, pupils, unit, school);
    school.base_groups.push_back(
        {.code = free_code(school.base_groups, code_letters(name)),
         .name = name,
         .unit = unit,
         .home = home.zone,
         .mentors = {}}
    );
    school.units[unit.value()].base_groups.push_back(id);
    add_change(
        work,
        ChangeKind::new_base_group,
        school[id].code,
        name,
        home.is_new ? in_new_room : in_room,
        {{"unit", school[unit].code},
         {"zone", school[home.zone].code},
         {"building", in_building(school[home.zone].building)}}
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

int pupils_in(const Delivery& delivery, std::size_t row) {
    return static_cast<int>(std::ranges::count_if(
        delivery.pupils,
        [&](const DeliveredPupil& pupil) { return pupil.group == row && !pupil.is_former; }
    ));
}

void report_unknown(const Delivery& delivery, std::size_t row, TakingIn& work) {
    const auto pupils = pupils_in(delivery, row);
    if (pupils == 0)
        return;
    const auto& group = delivery.groups[row];
    const bool is_masked = group.name.find('*') != std::string::npos;
    add_change(
        work,
        ChangeKind::unknown_group,
        {},
        group.name,
        !group.ambiguous ? number_of_pupils
        : is_masked      ? two_of_that_masked_name
                         : two_of_that_name,
        {{"pupils", std::int64_t{pupils}}},
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
            found[row] = add_base_group(group.name, pupils_in(delivery, row), *units[row], work);
        if (!found[row])
            report_unknown(delivery, row, work);
    }
    return found;
}

}  // namespace slimfit::intake
