#include "slimfit/intake/said_group.hpp"

#include "slimfit/intake/school_year_of.hpp"
#include "slimfit/intake/taking_in.hpp"
#include "slimfit/intake/years_in_group.hpp"

namespace slimfit::intake {

std::set<int> years_said(const school::School& school, const DeliveredMeasurement& row) {
    if (row.year_group)
        return {*row.year_group};
    return base_group_named(school, row.group) ? std::set<int>{} : years_in_group(row.group);
}

Message group_said(const school::School& school, const DeliveredMeasurement& row) {
    const auto group = base_group_named(school, row.group);
    std::string years;
    for (const auto year : years_said(school, row))
        years += (years.empty() ? "" : "/") + std::to_string(year);
    const auto name = group ? school[*group].name : std::string{};
    if (years.empty())
        return {name, name};
    return filled(
        {"{group}{comma}groep {years}", "{group}{comma}year group {years}"},
        {{"group", name}, {"comma", name.empty() ? "" : ", "}, {"years", years}}
    );
}

bool is_in_year_said(
    const std::set<int>& said,
    const school::Pupil& pupil,
    const school::School& school,
    int school_year
) {
    const auto years_on = school_year - school_year_of(school.year.days.first);
    return said.empty() || said.contains(pupil.year_group) ||
           said.contains(pupil.year_group + years_on);
}

}  // namespace slimfit::intake
