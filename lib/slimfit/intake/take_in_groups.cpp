#include "slimfit/intake/free_code.hpp"
#include "slimfit/intake/home_room.hpp"
#include "slimfit/intake/plain_text.hpp"
#include "slimfit/intake/taking_in.hpp"
#include "slimfit/intake/units_of_groups.hpp"

#include <cstdint>
#include <vector>

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
constexpr Text two_of_ours{
    "{pupils} {pupils|leerling|leerlingen}; bij ons heten twee groepen zo",
    "{pupils} {pupils|pupil|pupils}; two groups of ours have that name"};

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

std::vector<int> pupils_by_group(const Delivery& delivery) {
    std::vector<int> counts(delivery.groups.size());
    for (const auto& pupil : delivery.pupils)
        if (pupil.group && !pupil.is_former)
            ++counts[*pupil.group];
    return counts;
}

void report_unknown(
    const Delivery& delivery, std::size_t row, int pupils, bool is_like_several, TakingIn& work
) {
    if (pupils == 0)
        return;
    const auto& group = delivery.groups[row];
    const bool is_masked = group.name.find('*') != std::string::npos;
    add_change(
        work,
        ChangeKind::unknown_group,
        {},
        group.name,
        is_like_several    ? two_of_ours
        : !group.ambiguous ? number_of_pupils
        : is_masked        ? two_of_that_masked_name
                           : two_of_that_name,
        {{"pupils", std::int64_t{pupils}}},
        place_in(delivery, group.line)
    );
}

/// The groups that a text fits best: those of that name, else those with that code. The code of one
/// group may be the name of another.
std::vector<BaseGroupId> base_groups_called(const School& school, const std::string& text) {
    const auto wanted = compared(text);
    std::vector<BaseGroupId> of_name;
    std::vector<BaseGroupId> of_code;
    for (std::uint32_t row = 0; row < school.base_groups.size(); ++row) {
        const auto& group = school.base_groups[row];
        if (compared(group.name) == wanted)
            of_name.push_back(BaseGroupId{row});
        if (compared(group.code) == wanted)
            of_code.push_back(BaseGroupId{row});
    }
    return of_name.empty() ? of_code : of_name;
}

}  // namespace

std::optional<BaseGroupId> base_group_named(const School& school, const std::string& name) {
    const auto groups = base_groups_called(school, name);
    return groups.size() == 1 ? std::optional{groups.front()} : std::nullopt;
}

BaseGroupsFound base_groups_of(const Delivery& delivery, TakingIn& work) {
    BaseGroupsFound found(delivery.groups.size());
    const auto pupils = pupils_by_group(delivery);
    const auto units = units_of_groups(delivery, work.school, work.options);
    for (std::size_t row = 0; row < delivery.groups.size(); ++row) {
        const auto& group = delivery.groups[row];
        if (group.composed)
            continue;
        const auto ours = base_groups_called(work.school, group.name);
        if (!group.ambiguous && ours.size() == 1)
            found[row] = ours.front();
        if (!group.ambiguous && ours.empty() && !units[row].empty())
            found[row] = add_base_group(group.name, pupils[row], *units[row].begin(), work);
        if (!found[row])
            report_unknown(delivery, row, pupils[row], ours.size() > 1, work);
    }
    return found;
}

}  // namespace slimfit::intake
