#include "slimfit/generate/offer_needs.hpp"

#include "slimfit/generate/subjects.hpp"

#include <algorithm>
#include <set>

namespace slimfit::generate {

using school::School;
using school::StaffMember;
using school::UnitId;

std::vector<int> year_groups_in(const School& school, UnitId unit, int least) {
    std::set<int> found;
    for (const auto& pupil : school.pupils)
        if (school[pupil.base_group].unit == unit && pupil.year_group >= least)
            found.insert(pupil.year_group);
    return {found.begin(), found.end()};
}

bool somebody_has_tag(const School& school, UnitId unit, std::string_view tag) {
    return std::ranges::any_of(school.pupils, [&](const school::Pupil& pupil) {
        return school[pupil.base_group].unit == unit && pupil.has_tag(tag);
    });
}

bool specialist_serves(const School& school, UnitId unit, std::string_view specialism) {
    return std::ranges::any_of(school.staff, [&](const StaffMember& staff) {
        return staff.role == school::Role::teacher && staff.serves_unit(unit) &&
               staff.has_specialism(specialism, school.year.days.first);
    });
}

std::vector<school::StaffId>
teachers_of_subject(const School& school, UnitId unit, std::string_view subject) {
    const auto id = subject_of(school, subject);
    const auto today = school.year.days.first;
    std::vector<school::StaffId> teachers;
    for (std::uint32_t row = 0; row < school.staff.size(); ++row) {
        const auto& staff = school.staff[row];
        if (staff.role == school::Role::subject_teacher && staff.serves_unit(unit) &&
            staff.has(school::QualificationKind::teaching, today, id))
            teachers.emplace_back(row);
    }
    return teachers;
}

int days_with_supporter(const School& school, UnitId unit) {
    std::set<calendar::Weekday> days;
    for (const auto& staff : school.staff)
        if (staff.role == school::Role::supporter && staff.serves_unit(unit))
            for (const auto& presence : staff.presence)
                days.insert(presence.weekday);
    return static_cast<int>(days.size());
}

int level_groups_in(const School& school, UnitId unit, school::SubjectId subject) {
    const auto& all = school.settings.group_limits;
    const auto found = std::ranges::find_if(all, [&](const school::GroupLimits& limits) {
        return limits.unit == unit && limits.subject == subject;
    });
    return found == all.end() ? 0 : found->groups_at_most;
}

}  // namespace slimfit::generate
