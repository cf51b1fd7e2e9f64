#include "slimfit/generate/new_people.hpp"

#include "slimfit/generate/qualifications.hpp"
#include "slimfit/generate/subjects.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using school::Qualification;
using school::QualificationKind;
using school::Role;
using school::School;

template <class Entity>
Id<Entity> id_of(const std::vector<Entity>& entities, const std::string& code) {
    const auto found = std::ranges::find(entities, code, &Entity::code);
    return Id<Entity>{static_cast<std::uint32_t>(found - entities.begin())};
}

/// Teachers, the care coordinator and the director may teach unless the list says no.
bool may_teach(const StaffRow& row) {
    return row.may_teach.value_or(
        row.role == Role::teacher || row.role == Role::care_coordinator ||
        row.role == Role::director
    );
}

std::vector<Qualification> qualifications_of(const School& school, const StaffRow& row) {
    std::vector<Qualification> held;
    if (row.role == Role::subject_teacher)
        held.push_back(
            {.kind = QualificationKind::teaching, .subject = subject_of(school, row.subject)}
        );
    else if (may_teach(row))
        held.push_back({.kind = QualificationKind::teaching});
    const bool gym_teacher = row.role == Role::subject_teacher && row.subject == "gym";
    if (row.gym || gym_teacher)
        held.push_back({.kind = QualificationKind::gym});
    if (row.first_aid)
        held.push_back({.kind = QualificationKind::first_aid});
    if (row.lunch_supervision)
        held.push_back({.kind = QualificationKind::lunch_supervision});
    if (row.conduct)
        held.push_back({.kind = QualificationKind::conduct});
    for (const auto& specialism : row.specialisms)
        held.push_back({.kind = QualificationKind::specialism, .name = specialism});
    return held;
}

std::vector<school::Presence> presence_of(const StaffRow& row, SchoolTimes times) {
    std::vector<school::Presence> presence;
    for (const auto& day : row.days)
        presence.push_back(
            {.weekday = day.weekday,
             .time = row.hours.value_or(whole_day(times, day.weekday)),
             .week = day.week}
        );
    return presence;
}

void make_mentor(School& school, school::StaffId staff, const StaffRow& row) {
    for (const auto& mentor : row.mentor_of) {
        auto& group = school.base_groups[id_of(school.base_groups, mentor.base_group).value()];
        for (const auto& day : mentor.days.empty() ? row.days : mentor.days)
            group.mentors.push_back({.mentor = staff, .weekday = day.weekday, .week = day.week});
    }
}

/// The units of the list, or else those of the base groups she is mentor of.
std::vector<school::UnitId> units_of(const School& school, const StaffRow& row) {
    std::vector<school::UnitId> units;
    for (const auto& unit : row.units)
        units.push_back(id_of(school.units, unit));
    if (units.empty())
        for (const auto& mentor : row.mentor_of) {
            const auto unit = school[id_of(school.base_groups, mentor.base_group)].unit;
            if (std::ranges::find(units, unit) == units.end())
                units.push_back(unit);
        }
    return units;
}

std::vector<school::Service> services_of(const School& school, const StaffRow& row) {
    const auto units = units_of(school, row);
    std::vector<school::Service> services;
    for (const auto unit : units)
        services.push_back({.unit = unit, .percent = 100 / static_cast<int>(units.size())});
    return services;
}

std::vector<school::PupilLevel> levels_of(const School& school, const PupilRow& row) {
    std::vector<school::PupilLevel> levels;
    for (const auto& cell : row.levels) {
        const auto subject = subject_of(school, cell.subject);
        const auto& values = school[*school[subject].scale].values;
        const auto value = std::ranges::find(values, cell.level);
        if (value == values.end() && row.year_group < first_year_group_with_levels)
            continue;
        school::PupilLevel level{.subject = subject, .certainty = school::Certainty::estimate};
        if (value != values.end())
            level.value = static_cast<int>(value - values.begin());
        levels.push_back(std::move(level));
    }
    return levels;
}

}  // namespace

void add_listed_staff(School& school, const NewSchool& lists) {
    for (const auto& row : lists.staff) {
        const school::StaffId id{static_cast<std::uint32_t>(school.staff.size())};
        school.staff.push_back(
            {.code = row.code,
             .name = row.name,
             .role = row.role,
             .employee = is_employee(row.role),
             .qualifications = qualifications_of(school, row),
             .contract = row.contract,
             .under_18 = row.under_18,
             .consents_to_more_lessons = row.consents_to_more_lessons,
             .presence = presence_of(row, lists.times),
             .serves = services_of(school, row)}
        );
        make_mentor(school, id, row);
        if (row.leads_unit)
            school.units[school.staff.back().serves.front().unit.value()].leader = id;
    }
}

void add_listed_pupils(School& school, const NewSchool& lists) {
    const auto first = school.pupils.size();
    for (const auto& row : lists.pupils)
        school.pupils.push_back(
            {.code = row.code,
             .name = row.name,
             .year_group = row.year_group,
             .base_group = id_of(school.base_groups, row.base_group),
             .levels = levels_of(school, row),
             .tags = row.tags,
             .from = row.from,
             .until = row.until}
        );
    // Apart is mutual, also when the list says it on one side.
    for (std::size_t number = 0; number < lists.pupils.size(); ++number)
        for (const auto& code : lists.pupils[number].apart_from) {
            const auto one = static_cast<std::uint32_t>(first + number);
            const auto other = id_of(school.pupils, code).value();
            auto& here = school.pupils[one].apart_from;
            auto& there = school.pupils[other].apart_from;
            if (std::ranges::find(here, school::PupilId{other}) != here.end())
                continue;
            here.emplace_back(other);
            there.emplace_back(one);
        }
}

}  // namespace slimfit::generate
