#include "slimfit/generate/pupils.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/generate/draw_plan.hpp"
#include "slimfit/generate/given_names.hpp"
#include "slimfit/generate/levels.hpp"
#include "slimfit/generate/school_calendar.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using school::Pupil;
using school::School;
using school::UnitId;

constexpr int names_to_draw_from = 10'000;
constexpr int percent_units_with_a_leaver = 40;

/// L0001: the code of the next pupil.
std::string next_code(const School& school) {
    return 'L' + calendar::padded(static_cast<int>(school.pupils.size()) + 1, 4);
}

Pupil new_pupil(const School& school, int year_group, school::BaseGroupId group, Random& random) {
    Pupil pupil{
        .code = next_code(school),
        .name =
            std::string{name_of_child(static_cast<std::size_t>(random.below(names_to_draw_from)))},
        .year_group = year_group,
        .base_group = group};
    if (year_group >= first_year_group_with_levels)
        pupil.levels = draw_levels(school, year_group, random);
    return pupil;
}

/// Year groups of the pupils of the plan in order of age.
std::vector<int> ages(const UnitPlan& plan, bool with_levels) {
    std::vector<int> all;
    for (const auto& year : plan.years)
        if ((year.year_group >= first_year_group_with_levels) == with_levels)
            all.insert(all.end(), static_cast<std::size_t>(year.pupils), year.year_group);
    return all;
}

using Groups = std::vector<school::BaseGroupId>;

/// By age: the first base group has the youngest.
void add_by_age(
    School& school, const Groups& groups, const std::vector<int>& year_groups, Random& random
) {
    for (std::size_t row = 0; row < year_groups.size(); ++row)
        school.pupils.push_back(new_pupil(
            school, year_groups[row], groups[row * groups.size() / year_groups.size()], random
        ));
}

/// Groups 1-2 are mixed: each base group has both.
void add_mixed(
    School& school, const Groups& groups, const std::vector<int>& year_groups, Random& random
) {
    for (std::size_t row = 0; row < year_groups.size(); ++row)
        school.pupils.push_back(
            new_pupil(school, year_groups[row], groups[row % groups.size()], random)
        );
}

void add_later_pupils(School& school, const Groups& groups, int count, Random& random) {
    const auto first = date_of("2027-01-04");
    for (int number = 0; number < count; ++number) {
        auto pupil =
            new_pupil(school, 1, groups[static_cast<std::size_t>(number) % groups.size()], random);
        pupil.from = first.plus_days(random.between(0, 160));
        school.pupils.push_back(std::move(pupil));
    }
}

void add_leaver(School& school, const UnitPlan& plan, const Groups& groups, Random& random) {
    auto pupil = new_pupil(school, plan.years.back().year_group, groups.back(), random);
    pupil.until = date_of("2026-10-16");
    school.pupils.push_back(std::move(pupil));
}

}  // namespace

int later_pupils(const UnitPlan& plan) {
    int youngest = 0;
    for (const auto& year : plan.years)
        youngest += year.year_group == 1 ? year.pupils : 0;
    return youngest / 3;
}

void add_pupils(School& school, UnitId unit, const UnitPlan& plan, Random& random) {
    const auto& all = school[unit].base_groups;
    const auto playing = ages(plan, false);
    const auto with_levels = ages(plan, true);
    const auto having_lessons =
        playing.empty() ? static_cast<int>(all.size()) : base_groups_with_lessons(plan);
    const auto border = all.end() - having_lessons;
    const Groups lower{all.begin(), border};
    const Groups upper{border, all.end()};
    add_mixed(school, lower, playing, random);
    add_by_age(school, upper, with_levels, random);
    add_later_pupils(school, lower, later_pupils(plan), random);
    if (random.chance(percent_units_with_a_leaver))
        add_leaver(school, plan, all, random);
}

}  // namespace slimfit::generate
