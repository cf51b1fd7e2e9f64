#pragma once

#include "slimfit/generate/school_model.hpp"
#include "slimfit/school/day.hpp"
#include "slimfit/school/school.hpp"

#include <algorithm>
#include <vector>

// Counts that tell whether a week can be planned, taken from the school alone.
namespace slimfit::test {

using calendar::Date;
using calendar::TimeSpan;
using school::School;
using school::StaffId;
using school::UnitId;

/// The week for which the bundled schools are meant to be planned.
inline constexpr calendar::IsoWeek full_week{2026, 48};

inline std::vector<School> make_schools_to_count() {
    std::vector<School> schools;
    for (const auto preset : {generate::Preset::a, generate::Preset::b, generate::Preset::c})
        schools.push_back(generate::generate_school(preset));
    for (int units = 1; units <= 12; ++units)
        for (const int pupils_per_unit : {31, 54, 81, 94})
            for (const auto times :
                 {generate::SchoolTimes::five_equal_days,
                  generate::SchoolTimes::wednesday_afternoon_off,
                  generate::SchoolTimes::small_school}) {
                const generate::GenerateOptions options{
                    .units = units,
                    .pupils = units * pupils_per_unit,
                    .seed = static_cast<std::uint64_t>(units * pupils_per_unit),
                    .times = times};
                if (generate::problems_in(options).empty())
                    schools.push_back(generate::generate_school(options));
            }
    return schools;
}

/// The ready-made schools, and schools of one up to twelve small, usual and large units.
inline const std::vector<School>& schools_to_count() {
    static const auto schools = make_schools_to_count();
    return schools;
}

template <class IdType, class Entity>
std::vector<IdType> ids_of(const std::vector<Entity>& entities) {
    std::vector<IdType> ids;
    for (std::uint32_t row = 0; row < entities.size(); ++row)
        ids.emplace_back(row);
    return ids;
}

inline int heads_of(const School& school, UnitId unit, Date date) {
    int heads = 0;
    for (const auto group : school[unit].base_groups)
        heads += static_cast<int>(school::pupils_of(school, group, date).size());
    return heads;
}

/// Whether somebody is at work during the whole stretch.
inline bool is_there(const School& school, StaffId staff, Date date, TimeSpan time) {
    return std::ranges::any_of(school::presence_on(school, staff, date), [&](TimeSpan span) {
        return span.contains(time);
    });
}

/// Who serves the unit, is there during the whole stretch and may lead or assist in that kind.
inline std::vector<StaffId> hands_there(
    const School& school, UnitId unit, const school::SessionKind& kind, Date date, TimeSpan time
) {
    std::vector<StaffId> people;
    for (const auto staff : ids_of<StaffId>(school.staff)) {
        const auto role = school[staff].role;
        const bool may = std::ranges::find(kind.may_lead, role) != kind.may_lead.end() ||
                         std::ranges::find(kind.may_assist, role) != kind.may_assist.end();
        if (may && school[staff].serves_unit(unit) && is_there(school, staff, date, time))
            people.push_back(staff);
    }
    return people;
}

/// The mentors of a unit's base groups on a date.
inline std::vector<StaffId> mentors_of(const School& school, UnitId unit, Date date) {
    std::vector<StaffId> mentors;
    for (const auto group : school[unit].base_groups)
        if (const auto mentor = school::mentor_on(school, group, date))
            mentors.push_back(*mentor);
    return mentors;
}

/// Supporters and assistants there are during the whole stretch.
inline int helpers_there(const School& school, UnitId unit, Date date, TimeSpan time) {
    return static_cast<int>(std::ranges::count_if(
        ids_of<StaffId>(school.staff),
        [&](StaffId staff) {
            const auto role = school[staff].role;
            return (role == school::Role::supporter || role == school::Role::assistant) &&
                   school[staff].serves_unit(unit) && is_there(school, staff, date, time);
        }
    ));
}

/// Whole divided in parts of that size, rounded up.
constexpr int parts_of(int whole, int part) {
    return part == 0 ? 0 : (whole + part - 1) / part;
}

}  // namespace slimfit::test
