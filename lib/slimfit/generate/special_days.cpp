#include "slimfit/generate/special_days.hpp"

#include "slimfit/generate/school_calendar.hpp"
#include "slimfit/generate/subjects.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using calendar::ClockTime;
using calendar::Weekday;
using school::School;
using school::StaffId;
using school::UnitId;

std::vector<school::OfferId> pull_outs_of(const School& school, UnitId unit) {
    std::vector<school::OfferId> pull_outs;
    for (std::uint32_t row = 0; row < school.offers.size(); ++row) {
        const auto& offer = school.offers[row];
        if (offer.unit == unit && school[offer.kind].nature == school::Nature::pull_out)
            pull_outs.emplace_back(row);
    }
    return pull_outs;
}

void add_test_week(School& school, UnitId unit) {
    auto without = pull_outs_of(school, unit);
    if (!without.empty())
        school.exceptions.test_weeks.push_back(
            {.unit = unit,
             .days = {date_of("2027-01-25"), date_of("2027-01-29")},
             .without = std::move(without)}
        );
}

std::vector<StaffId> mentors_on(const School& school, UnitId unit, Weekday weekday) {
    std::vector<StaffId> mentors;
    for (const auto group : school[unit].base_groups)
        for (const auto week : {calendar::CycleWeek::a, calendar::CycleWeek::b})
            if (const auto mentor = school[group].mentor_on(weekday, week);
                mentor && std::ranges::find(mentors, *mentor) == mentors.end())
                mentors.push_back(*mentor);
    return mentors;
}

void add_excursion(School& school, UnitId unit) {
    const auto date = date_of("2027-06-08");
    school.exceptions.excursions.push_back(
        {.base_groups = school[unit].base_groups,
         .date = date,
         .time = {clock_time("09:00"), clock_time("14:00")},
         .escorts = mentors_on(school, unit, date.weekday())}
    );
}

/// Sinterklaas comes: the base groups wait in their circle, then the whole unit celebrates.
void add_celebration(School& school, const UnitSite& site) {
    const auto date = date_of("2026-12-04");
    const auto& usual = school[site.unit].rhythm[static_cast<std::size_t>(date.weekday())];
    const auto celebration = clock_time("09:15");
    const auto lunch = std::ranges::find_if(usual, [&](const school::Block& block) {
        return school[block.kind].nature == school::Nature::eating;
    });
    if (lunch == usual.end())
        return;
    school::DayRhythm rhythm{
        {.code = "opening",
         .kind = kind_of(school, "opening"),
         .shape = school::BlockShape::each_base_group,
         .time = {usual.front().time.begin, celebration}},
        {.code = "sinterklaas",
         .kind = kind_of(school, "thema"),
         .shape = school::BlockShape::the_rest,
         .time = {celebration, lunch->time.begin},
         .zones = {site.places.work_square}}};
    rhythm.insert(rhythm.end(), lunch, usual.end());
    school.exceptions.other_bells.push_back(
        {.date = date, .unit = site.unit, .rhythm = std::move(rhythm)}
    );
}

}  // namespace

void add_special_days(School& school, SchoolTimes times, const std::vector<UnitSite>& sites) {
    school.exceptions.short_days.push_back(
        {.date = date_of("2026-12-18"), .ends = clock_time("12:00")}
    );
    school.exceptions.closed_zones.push_back(
        {.zone = sites.front().shared.halls.front(),
         .days = {date_of("2027-05-18"), date_of("2027-05-18")}}
    );
    if (const auto leader = school[sites.front().unit].leader)
        school.exceptions.absences.push_back(
            {.staff = *leader, .days = {date_of("2027-03-08"), date_of("2027-03-10")}}
        );
    for (const auto& site : sites)
        if (site.stage != Stage::lower)
            add_test_week(school, site.unit);
    add_excursion(school, sites.back().unit);
    if (times != SchoolTimes::small_school)
        add_celebration(school, sites.front());
}

}  // namespace slimfit::generate
