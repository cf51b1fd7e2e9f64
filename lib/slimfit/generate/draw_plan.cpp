#include "slimfit/generate/draw_plan.hpp"

#include "slimfit/generate/draw_people.hpp"
#include "slimfit/generate/team_patterns.hpp"

#include <algorithm>
#include <array>

namespace slimfit::generate {

namespace {

constexpr int units_per_location = 6;

/// Year groups of the units of a location with so many units (domain.md 1.1).
std::vector<std::vector<int>> year_groups_of(int units) {
    switch (units) {
    case 1:
        return {{6, 7, 8}};
    case 2:
        return {{1, 2, 3, 4}, {5, 6, 7, 8}};
    case 3:
        return {{1, 2}, {3, 4, 5}, {6, 7, 8}};
    case 4:
        return {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
    case 5:
        return {{1, 2, 3}, {1, 2, 3}, {4, 5}, {6, 7, 8}, {6, 7, 8}};
    default:
        return {{1, 2, 3}, {1, 2, 3}, {4, 5}, {4, 5}, {6, 7, 8}, {6, 7, 8}};
    }
}

/// Shares out a whole number in nearly equal parts; the first ones are the larger.
std::vector<int> shared_out(int whole, int parts) {
    std::vector<int> result(static_cast<std::size_t>(parts), whole / parts);
    for (int part = 0; part < whole % parts; ++part)
        ++result[static_cast<std::size_t>(part)];
    return result;
}

std::vector<int> pupils_per_unit(int pupils, int units, Random& random) {
    auto sizes = shared_out(pupils, units);
    // Pupils move between two units at a time, so that the sum stays.
    for (std::size_t unit = 1; unit < sizes.size(); unit += 2) {
        const int moved = random.between(0, sizes[unit] / 20);
        const int sign = random.chance(50) ? 1 : -1;
        sizes[unit] += sign * moved;
        sizes[unit - 1] -= sign * moved;
    }
    return sizes;
}

bool is_for_play(int year_group) {
    return year_group < first_year_group_with_levels;
}

void add_years(UnitPlan& unit, const std::vector<int>& year_groups, int pupils) {
    const auto sizes = shared_out(pupils, static_cast<int>(year_groups.size()));
    for (std::size_t row = 0; row < year_groups.size(); ++row)
        unit.years.push_back({year_groups[row], sizes[row]});
}

/// Whole base groups of groups 1-2 and whole ones of groups 3 and up: lessons are for base groups.
void set_lower_years(UnitPlan& unit, const std::vector<int>& year_groups, int pupils) {
    std::vector<int> playing;
    std::vector<int> with_lessons;
    for (const int year_group : year_groups)
        (is_for_play(year_group) ? playing : with_lessons).push_back(year_group);
    const auto share = unit.base_groups * static_cast<int>(with_lessons.size()) /
                       static_cast<int>(year_groups.size());
    const int groups = with_lessons.empty() ? 0 : std::max(share, 1);
    const int having_lessons = pupils * groups / unit.base_groups;
    add_years(unit, playing, pupils - having_lessons);
    if (!with_lessons.empty())
        add_years(unit, with_lessons, having_lessons);
}

void name_units(SchoolPlan& plan) {
    std::array<int, 3> total{};
    for (const auto& location : plan.locations)
        for (const auto& unit : location.units)
            ++total[static_cast<std::size_t>(unit.stage)];
    std::array<int, 3> used{};
    for (auto& location : plan.locations)
        for (auto& unit : location.units) {
            const auto stage = static_cast<std::size_t>(unit.stage);
            const auto number = std::to_string(++used[stage]);
            unit.code = code_of(unit.stage);
            unit.name = name_of(unit.stage);
            if (total[stage] > 1) {
                unit.code += number;
                unit.name += " " + number;
            }
        }
}

UnitPlan draw_unit(const std::vector<int>& year_groups, int pupils, Random& random) {
    UnitPlan unit{
        .stage = stage_of(year_groups),
        .base_groups = std::max(2, (pupils + base_group_at_most - 1) / base_group_at_most)};
    if (unit.stage == Stage::lower)
        set_lower_years(unit, year_groups, pupils);
    else
        add_years(unit, year_groups, pupils);
    unit.teachers = random.pick(teams_of(unit.base_groups));
    return unit;
}

/// Units that share a hall have their theme blocks by turns before and after lunch.
void divide_theme_times(SchoolTimes times, LocationPlan& location) {
    std::vector<UnitPlan*> with_theme;
    for (auto& unit : location.units)
        if (unit.stage != Stage::lower)
            with_theme.push_back(&unit);
    location.halls = (static_cast<int>(with_theme.size()) + 1) / 2;
    const bool one_alone = with_theme.size() == 1 || times == SchoolTimes::small_school;
    for (std::size_t row = 0; row < with_theme.size(); ++row)
        with_theme[row]->theme =
            one_alone || row % 2 == 1 ? ThemeTime::after_lunch : ThemeTime::before_lunch;
}

SchoolTimes draw_times(int units, Random& random) {
    constexpr GenerateLimits limits;
    if (units <= limits.units_of_small_school_at_most && random.chance(40))
        return SchoolTimes::small_school;
    return random.chance(50) ? SchoolTimes::five_equal_days : SchoolTimes::wednesday_afternoon_off;
}

}  // namespace

int base_groups_with_lessons(const UnitPlan& unit) {
    int pupils = 0;
    for (const auto& year : unit.years)
        if (!is_for_play(year.year_group))
            pupils += year.pupils;
    if (pupils == 0)
        return 0;
    return std::max(1, (unit.base_groups * pupils + unit.pupils() / 2) / unit.pupils());
}

SchoolPlan draw_plan(const GenerateOptions& options, Random& random) {
    SchoolPlan plan{
        .code = "school-" + std::to_string(options.units) + "-" + std::to_string(options.seed),
        .name = "Fictieve school " + std::to_string(options.seed),
        .times = options.times ? *options.times : draw_times(options.units, random)};
    const int places = (options.units + units_per_location - 1) / units_per_location;
    const auto sizes = pupils_per_unit(options.pupils, options.units, random);
    auto size = sizes.begin();
    for (const int units : shared_out(options.units, places)) {
        LocationPlan location;
        if (places > 1)
            location.prefix = "L" + std::to_string(plan.locations.size() + 1) + "-";
        for (const auto& year_groups : year_groups_of(units))
            location.units.push_back(draw_unit(year_groups, *size++, random));
        divide_theme_times(plan.times, location);
        draw_people(plan.times, location, random);
        plan.locations.push_back(std::move(location));
    }
    name_units(plan);
    return plan;
}

}  // namespace slimfit::generate
