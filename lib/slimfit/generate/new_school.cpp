#include "slimfit/generate/new_school.hpp"

#include "slimfit/generate/listed_units.hpp"
#include "slimfit/generate/meetings.hpp"
#include "slimfit/generate/new_people.hpp"
#include "slimfit/generate/row_checks.hpp"
#include "slimfit/generate/unit_frame.hpp"

#include <algorithm>
#include <iterator>

namespace slimfit::generate {

namespace {

using school::School;

/// Children may come in the year.
constexpr int spare_places = 10;

LocationSize size_of(const std::vector<ListedUnit>& units) {
    LocationSize size;
    int with_theme = 0;
    for (const auto& unit : units) {
        const bool lower = unit.stage == Stage::lower;
        (lower ? size.lower_pupils : size.pupils) += unit.pupils + spare_places;
        with_theme += lower ? 0 : 1;
    }
    // Two units share a hall: one has its themes before lunch and one after.
    size.halls = std::max(1, (with_theme + 1) / 2);
    return size;
}

std::vector<UnitSite>
add_units(School& school, SchoolTimes times, const std::vector<ListedUnit>& units) {
    const auto size = size_of(units);
    const auto shared = add_location(school, times, size);
    std::vector<UnitSite> sites;
    bool before_lunch = times != SchoolTimes::small_school;
    for (const auto& unit : units) {
        sites.push_back(add_unit(
            school,
            times,
            {.code = unit.code,
             .name = unit.code == code_of(unit.stage) ? std::string{name_of(unit.stage)}
                                                      : "Unit " + unit.code,
             .stage = unit.stage,
             .theme = before_lunch ? ThemeTime::before_lunch : ThemeTime::after_lunch,
             .base_groups = unit.base_groups,
             .pupils = unit.pupils + spare_places,
             .building = main_building(size)},
            shared
        ));
        if (unit.stage != Stage::lower && times != SchoolTimes::small_school)
            before_lunch = !before_lunch;
    }
    return sites;
}

std::optional<school::StaffId> care_coordinator_of(const School& school) {
    const auto found =
        std::ranges::find(school.staff, school::Role::care_coordinator, &school::StaffMember::role);
    if (found == school.staff.end())
        return std::nullopt;
    return school::StaffId{static_cast<std::uint32_t>(found - school.staff.begin())};
}

void add_leading_times(School& school, const NewSchool& lists) {
    for (std::uint32_t row = 0; row < lists.staff.size(); ++row) {
        std::vector<calendar::Weekday> days;
        for (const auto& day : lists.staff[row].leads_on)
            days.push_back(day.weekday);
        for (std::uint32_t unit = 0; unit < school.units.size(); ++unit)
            if (school.units[unit].leader == school::StaffId{row})
                add_leading_time(school, school::UnitId{unit}, days);
    }
}

}  // namespace

Result<School> new_school(const NewSchool& lists) {
    auto problems = lists.unread;
    const auto units = listed_units(lists, problems);
    auto school = empty_school(lists.times);
    school.code = lists.code;
    school.name = lists.name;
    std::ranges::copy(problems_between_rows(lists, units, school), std::back_inserter(problems));
    if (!problems.empty())
        return tl::unexpected{std::move(problems)};

    const auto sites = add_units(school, lists.times, units);
    add_listed_staff(school, lists);
    add_listed_pupils(school, lists);
    for (std::size_t row = 0; row < sites.size(); ++row) {
        add_level_groups(school, sites[row], units[row].pupils);
        if (sites[row].stage != Stage::lower)
            add_round_offers(school, sites[row]);
        add_base_group_offers(school, sites[row]);
        add_norms(school, sites[row]);
        add_meetings(school, lists.times, sites[row].unit, care_coordinator_of(school));
    }
    add_leading_times(school, lists);
    return school::make_school(std::move(school), "");
}

}  // namespace slimfit::generate
