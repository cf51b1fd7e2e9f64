#include "support/small_week.hpp"

#include <string>
#include <vector>

namespace slimfit::support {

namespace {

using calendar::Date;
using calendar::Weekday;
using school::LoadKind;
using school::Nature;
using school::Role;

const school::UnitId unit{0};

Date date_of(std::string_view text) {
    return Date::parse(text).value();
}

std::vector<school::SessionKind> kinds() {
    return {
        {.code = "opening",
         .name = {"Dagopening", "Day opening"},
         .nature = Nature::base_group_time,
         .load = LoadKind::contact,
         .teaching_time = true},
        {.code = "instructie",
         .name = {"Instructie", "Instruction"},
         .nature = Nature::instruction,
         .load = LoadKind::contact,
         .teaching_time = true},
        {.code = "verlengd",
         .name = {"Verlengde instructie", "Extended instruction"},
         .nature = Nature::extended_instruction,
         .load = LoadKind::contact,
         .teaching_time = true},
        {.code = "leerplein",
         .name = {"Leerplein", "Work square"},
         .nature = Nature::independent_work,
         .load = LoadKind::contact,
         .teaching_time = true},
        {.code = "buiten",
         .name = {"Buiten", "Outside"},
         .nature = Nature::outdoor,
         .load = LoadKind::supervision},
        {.code = "gesprek",
         .name = {"Kindgesprek", "Coach talk"},
         .nature = Nature::coaching,
         .load = LoadKind::coaching},
        {.code = "overleg",
         .name = {"Unitoverleg", "Unit meeting"},
         .nature = Nature::meeting,
         .load = LoadKind::meeting}};
}

school::Presence present(Weekday weekday, std::string_view begin, std::string_view end) {
    return {.weekday = weekday, .time = span(begin, end)};
}

std::vector<school::StaffMember> staff() {
    const school::Qualification teaching{.kind = school::QualificationKind::teaching};
    const std::vector<school::Presence> three_days{
        present(Weekday::monday, "08:00", "16:30"),
        present(Weekday::tuesday, "08:00", "16:30"),
        present(Weekday::thursday, "08:00", "16:30")};
    const std::vector<school::Presence> monday{present(Weekday::monday, "08:15", "15:15")};
    return {
        {.code = "S1",
         .name = "Anja",
         .role = Role::teacher,
         .qualifications = {teaching},
         .contract = 6000,
         .presence = three_days,
         .serves = {{unit}}},
        {.code = "S2",
         .name = "Bram",
         .role = Role::teacher,
         .qualifications = {teaching},
         .contract = 6000,
         .consents_to_more_lessons = true,
         .presence = three_days,
         .serves = {{unit}}},
        {.code = "S3",
         .name = "Carla",
         .role = Role::teacher,
         .qualifications = {teaching},
         .contract = 2000,
         .presence = monday,
         .serves = {{unit}}},
        {.code = "S4",
         .name = "Gijs",
         .role = Role::supporter,
         .contract = 2000,
         .presence = monday,
         .serves = {{unit}}},
        {.code = "S5",
         .name = "Kim",
         .role = Role::trainee,
         .presence = monday,
         .serves = {{unit}}},
        {.code = "S6",
         .name = "Tom",
         .role = Role::volunteer,
         .employee = false,
         .presence = {present(Weekday::monday, "09:30", "10:30")},
         .serves = {{unit}}}};
}

std::vector<school::Zone> zones() {
    return {
        {.code = "L1", .name = "lokaal 1", .capacity = 30},
        {.code = "L2", .name = "lokaal 2", .capacity = 30},
        {.code = "LP",
         .name = "leerplein",
         .kind = school::ZoneKind::work_square,
         .capacity = 60,
         .shared = true},
        {.code = "PL",
         .name = "schoolplein",
         .kind = school::ZoneKind::playground,
         .capacity = 100,
         .shared = true}};
}

std::vector<school::Pupil> pupils() {
    std::vector<school::Pupil> pupils;
    for (int number = 1; number <= 7; ++number)
        pupils.push_back(
            {.code = "P" + std::to_string(number),
             .name = "Leerling" + std::to_string(number),
             .year_group = 6,
             .base_group = school::BaseGroupId{number <= 4 ? 0U : 1U}}
        );
    return pupils;
}

}  // namespace

school::School small_school() {
    return {
        .code = "klein",
        .name = "De Kleine School",
        .year =
            {.days = {date_of("2026-08-17"), date_of("2027-07-09")},
             .cycle_start = date_of("2026-08-17")},
        .zones = zones(),
        .subjects = {{.code = "rekenen", .name = {"Rekenen", "Arithmetic"}, .core = true}},
        .kinds = kinds(),
        .staff = staff(),
        .units =
            {{.code = "BB",
              .name = "Bovenbouw",
              .base_groups = {school::BaseGroupId{0}, school::BaseGroupId{1}}}},
        .base_groups =
            {{.code = "N", .name = "Noord", .unit = unit, .home = school::ZoneId{0}},
             {.code = "Z", .name = "Zuid", .unit = unit, .home = school::ZoneId{1}}},
        .pupils = pupils()};
}

}  // namespace slimfit::support
