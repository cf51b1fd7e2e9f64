#include "slimfit/generate/unit_frame.hpp"

#include "slimfit/generate/agreements.hpp"
#include "slimfit/generate/day_rhythms.hpp"
#include "slimfit/generate/level_groups.hpp"
#include "slimfit/generate/school_calendar.hpp"
#include "slimfit/generate/session_kinds.hpp"
#include "slimfit/generate/subjects.hpp"

namespace slimfit::generate {

namespace {

using school::School;

void add_base_groups(School& school, const UnitFrame& frame, const UnitSite& site) {
    auto& unit = school.units[site.unit.value()];
    for (std::size_t number = 0; number < frame.base_groups.size(); ++number) {
        unit.base_groups.emplace_back(static_cast<std::uint32_t>(school.base_groups.size()));
        school.base_groups.push_back(
            {.code = frame.base_groups[number],
             .name = "Basisgroep " + frame.base_groups[number],
             .unit = site.unit,
             .home = site.places.classrooms[number]}
        );
    }
}

void set_rhythm(School& school, const UnitFrame& frame, const UnitSite& site) {
    const bool lower = frame.stage == Stage::lower;
    const UnitRhythm rhythm{
        .times = site.times,
        .stage = frame.stage,
        .theme = frame.theme,
        .places = {
            .work_square = site.places.work_square,
            .playground = lower ? site.shared.lower_playground : site.shared.playground}};
    auto& unit = school.units[site.unit.value()];
    for (const auto weekday : calendar::school_days)
        unit.rhythm[static_cast<std::size_t>(weekday)] = rhythm_of(school, rhythm, weekday);
    if (!lower)
        unit.coach_slots = school::CoachSlots{
            .kind = kind_of(school, "kindgesprek"),
            .day_parts = {day_part::arithmetic, day_part::language}};
}

}  // namespace

School empty_school(SchoolTimes times) {
    School school;
    school.year = bundled_year(times);
    add_subjects(school);
    school.kinds = bundled_kinds();
    school.settings = bundled_agreements(times);
    return school;
}

UnitSite
add_unit(School& school, SchoolTimes times, const UnitFrame& frame, const LocationPlaces& shared) {
    const UnitSite site{
        .unit = school::UnitId{static_cast<std::uint32_t>(school.units.size())},
        .times = times,
        .stage = frame.stage,
        .places = add_unit_places(
            school,
            {.code = frame.code,
             .building = frame.building,
             .base_groups = static_cast<int>(frame.base_groups.size()),
             .pupils = frame.pupils}
        ),
        .shared = shared};
    school.units.push_back({.code = frame.code, .name = frame.name});
    add_base_groups(school, frame, site);
    set_rhythm(school, frame, site);
    return site;
}

void add_level_groups(School& school, const UnitSite& site, int pupils) {
    if (site.stage == Stage::lower)
        return;
    const auto base_groups = static_cast<int>(school[site.unit].base_groups.size());
    for (const auto subject : levelled_subjects(school))
        school.settings.group_limits.push_back(
            limits_of_level_groups(site.unit, subject, pupils, base_groups)
        );
}

}  // namespace slimfit::generate
