#include "slimfit/show/special_days.hpp"

#include "support/small_week.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace slimfit;

namespace {

std::vector<std::string> told_of(const school::School& school) {
    std::vector<std::string> told;
    for (const auto& day : show::special_days(school, {2026, 48}))
        told.push_back(day.dutch);
    return told;
}

calendar::Date day(const char* text) {
    return *calendar::Date::parse(text);
}

calendar::TimeSpan time(const char* begin, const char* end) {
    return {*calendar::ClockTime::parse(begin), *calendar::ClockTime::parse(end)};
}

}  // namespace

TEST_CASE("Each exception of a week is told with its day, time, groups and people", "[show]") {
    auto school = support::small_week().school;
    school.year.free_periods.clear();
    const auto unit = school.units.front().code;
    const auto group = school.base_groups.front().code;
    auto& exceptions = school.exceptions;
    exceptions = {};
    exceptions.absences = {
        {.staff = school::StaffId{0},
         .days = {day("2026-11-24"), day("2026-11-24")},
         .time = time("08:00", "12:00")}};
    exceptions.short_days = {
        {.date = day("2026-11-25"),
         .ends = *calendar::ClockTime::parse("12:30"),
         .units = {school::UnitId{0}}}};
    exceptions.excursions = {
        {.base_groups = {school::BaseGroupId{0}},
         .date = day("2026-11-27"),
         .time = time("09:00", "12:00"),
         .escorts = {}}};
    exceptions.closed_zones = {
        {.zone = school::ZoneId{0}, .days = {day("2026-11-21"), day("2026-12-04")}, .time = {}}};
    const auto& zone = school.zones.front();
    CHECK(
        told_of(school) ==
        std::vector<std::string>{
            "ma 23 – vr 27 nov: " + (zone.name.empty() ? zone.code : zone.name) + " gesloten",
            "di 24 nov: " + school.staff.front().display_name() + " afwezig 08:00–12:00",
            "wo 25 nov: school uit om 12:30 (" + unit + ")",
            "vr 27 nov: excursie " + group + " 09:00–12:00"}
    );
}

TEST_CASE("What lies in another week is not told", "[show]") {
    auto school = support::small_week().school;
    school.year.free_periods.clear();
    school.exceptions = {};
    school.exceptions.absences = {
        {.staff = school::StaffId{0}, .days = {day("2026-11-30"), day("2026-12-04")}, .time = {}}};
    CHECK(told_of(school).empty());
}
