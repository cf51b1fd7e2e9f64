#pragma once

#include "slimfit/school/school.hpp"

/// A school without problems: one unit of two base groups and six pupils, four people. Tests spoil
/// a copy of it.
namespace slimfit::school::small {

using calendar::Date;
using calendar::Minutes;
using calendar::TimeSpan;
using calendar::Weekday;

inline Date date(int year, int month, int day) {
    return Date::of(year, month, day).value();
}

/// 830 is half past eight.
constexpr calendar::ClockTime at(int hours_and_minutes) {
    return calendar::ClockTime{Minutes{hours_and_minutes / 100 * 60 + hours_and_minutes % 100}};
}

constexpr TimeSpan between(int begin, int end) {
    return {at(begin), at(end)};
}

inline const Date monday = date(2026, 11, 23);
inline const Date tuesday = date(2026, 11, 24);
inline const Date wednesday = date(2026, 11, 25);

constexpr ZoneId room_1{0}, room_2{1}, square{2}, hall{3}, playground{4};
constexpr LevelScaleId halves{0};
constexpr SubjectId arithmetic{0}, gym{1};
constexpr SessionKindId opening{0}, instruction{1}, work{2}, gym_lesson{3}, plus{4}, meeting{5};
constexpr SessionKindId excursion{6};
constexpr StaffId anja{0}, bram{1}, gijs{2}, quinten{3};
constexpr UnitId middle{0};
constexpr BaseGroupId mb1{0}, mb2{1};
constexpr OfferId arithmetic_offer{0}, gym_offer{1}, plus_offer{2};
constexpr StaffSessionId unit_meeting{0};

inline std::vector<Presence> every_day() {
    std::vector<Presence> presence;
    for (const auto weekday : calendar::school_days)
        presence.push_back({.weekday = weekday, .time = between(800, 1600)});
    return presence;
}

inline DayRhythm rhythm() {
    return {
        {.code = "opening",
         .kind = opening,
         .shape = BlockShape::each_base_group,
         .time = between(830, 845),
         .line = 41},
        {.code = "r1",
         .kind = work,
         .shape = BlockShape::the_rest,
         .time = between(845, 915),
         .day_part = "rounds",
         .subject = arithmetic,
         .zones = {square},
         .line = 42},
        {.code = "r2",
         .kind = work,
         .shape = BlockShape::the_rest,
         .time = between(915, 945),
         .day_part = "rounds",
         .subject = arithmetic,
         .zones = {square},
         .line = 43},
        {.code = "theme",
         .kind = work,
         .shape = BlockShape::the_rest,
         .time = between(945, 1030),
         .day_part = "theme",
         .zones = {square},
         .line = 44},
        {.code = "closing",
         .kind = opening,
         .shape = BlockShape::each_base_group,
         .time = between(1030, 1045),
         .line = 45}};
}

inline std::vector<SessionKind> kinds() {
    return {
        {.code = "opening",
         .name = {"opening", "opening"},
         .nature = Nature::base_group_time,
         .may_lead = {Role::teacher},
         .line = 20},
        {.code = "instructie",
         .name = {"instructie", "instruction"},
         .nature = Nature::instruction,
         .teaching_time = true,
         .may_lead = {Role::teacher},
         .line = 21},
        {.code = "leerplein",
         .name = {"leerplein", "work square"},
         .nature = Nature::independent_work,
         .teaching_time = true,
         .may_lead = {Role::teacher, Role::assistant},
         .responsible = ResponsibleTeacher::same_zone,
         .line = 22},
        {.code = "gymles",
         .name = {"gymles", "gym"},
         .nature = Nature::gym,
         .teaching_time = true,
         .may_lead = {Role::teacher, Role::subject_teacher},
         .line = 23},
        {.code = "plusklas",
         .name = {"plusklas", "plus class"},
         .nature = Nature::pull_out,
         .may_lead = {Role::teacher},
         .line = 24},
        {.code = "overleg",
         .name = {"overleg", "meeting"},
         .nature = Nature::meeting,
         .load = LoadKind::meeting,
         .line = 25},
        {.code = "uitje", .name = {"uitje", "excursion"}, .nature = Nature::excursion, .line = 26}};
}

inline std::vector<StaffMember> staff() {
    const Qualification teaching{.kind = QualificationKind::teaching};
    return {
        {.code = "anja",
         .role = Role::teacher,
         .qualifications = {teaching},
         .contract = 10'000,
         .presence = every_day(),
         .serves = {{middle}},
         .line = 30},
        {.code = "bram",
         .role = Role::teacher,
         .qualifications = {teaching, {.kind = QualificationKind::specialism, .name = "plus"}},
         .contract = 8'000,
         .presence = every_day(),
         .serves = {{middle}},
         .line = 31},
        {.code = "gijs",
         .role = Role::assistant,
         .contract = 6'000,
         .presence = every_day(),
         .serves = {{middle}},
         .line = 32},
        {.code = "quinten",
         .role = Role::subject_teacher,
         .qualifications = {{.kind = QualificationKind::gym}},
         .contract = 4'000,
         .presence = every_day(),
         .serves = {{middle}},
         .line = 33}};
}

inline std::vector<Offer> offers() {
    return {
        {.code = "rekenen",
         .unit = middle,
         .kind = instruction,
         .subject = arithmetic,
         .audience = {.kind = Audience::Kind::each_level_group},
         .duration = Minutes{30},
         .times = 3,
         .day_parts = {"rounds"},
         .zones = {room_1, room_2},
         .line = 50},
        {.code = "gym",
         .unit = middle,
         .kind = gym_lesson,
         .subject = gym,
         .audience = {.kind = Audience::Kind::each_base_group},
         .duration = Minutes{45},
         .times = 2,
         .day_parts = {"theme"},
         .zones = {hall},
         .line = 51},
        {.code = "plus",
         .unit = middle,
         .kind = plus,
         .audience = {.kind = Audience::Kind::tagged, .tag = "plus"},
         .duration = Minutes{60},
         .day_parts = {"rounds"},
         .zones = {room_1},
         .specialism = "plus",
         .line = 52}};
}

inline std::vector<Pupil> pupils() {
    std::vector<Pupil> pupils;
    for (int number = 0; number < 6; ++number)
        pupils.push_back(
            {.code = "L" + std::to_string(number),
             .year_group = 4 + number / 3,
             .base_group = number < 3 ? mb1 : mb2,
             .levels = {{.subject = arithmetic, .value = number / 2}},
             .line = 60 + number}
        );
    pupils[4].tags = {"plus"};
    pupils[5].tags = {"plus"};
    return pupils;
}

inline std::vector<BaseGroup> base_groups() {
    std::vector<BaseGroup> groups{
        {.code = "MB1", .unit = middle, .home = room_1, .line = 46},
        {.code = "MB2", .unit = middle, .home = room_2, .line = 47}};
    for (const auto weekday : calendar::school_days) {
        groups[0].mentors.push_back({.mentor = anja, .weekday = weekday});
        groups[1].mentors.push_back({.mentor = bram, .weekday = weekday});
    }
    return groups;
}

inline School school() {
    return {
        .code = "demo",
        .name = "De Demo",
        .year =
            {.days = {date(2026, 8, 24), date(2027, 7, 16)},
             .free_periods = {{"herfst", {date(2026, 10, 17), date(2026, 10, 25)}, 4}},
             .cycle_start = date(2026, 8, 24),
             .line = 3},
        .zones =
            {{.code = "lokaal1", .capacity = 30, .adjacent = {square}, .line = 10},
             {.code = "lokaal2", .capacity = 30, .adjacent = {square}, .line = 11},
             {.code = "plein",
              .kind = ZoneKind::work_square,
              .capacity = 60,
              .shared = true,
              .adjacent = {room_1, room_2},
              .line = 12},
             {.code = "gymzaal", .kind = ZoneKind::hall, .capacity = 30, .line = 13},
             {.code = "schoolplein", .kind = ZoneKind::playground, .capacity = 90, .line = 14}},
        .scales = {{.code = "half", .values = {"M4", "E4", "M5", "E5"}, .line = 15}},
        .subjects =
            {{.code = "rekenen",
              .name = {"rekenen", "arithmetic"},
              .core = true,
              .scale = halves,
              .line = 16},
             {.code = "gym", .name = {"gym", "gym"}, .line = 17}},
        .kinds = kinds(),
        .staff = staff(),
        .units =
            {{.code = "MB",
              .name = "Middenbouw",
              .base_groups = {mb1, mb2},
              .rhythm = {rhythm(), rhythm(), rhythm(), rhythm(), rhythm()},
              .line = 40}},
        .base_groups = base_groups(),
        .pupils = pupils(),
        .offers = offers(),
        .norms = {{.unit = middle, .subject = arithmetic, .per_week = Minutes{250}, .line = 53}},
        .staff_sessions =
            {{.code = "unitoverleg",
              .kind = meeting,
              .attendees = {anja, bram},
              .duration = Minutes{60},
              .days = {Weekday::tuesday},
              .window = between(1400, 1600),
              .line = 54}},
        .settings = {
            .group_limits = {
                {.unit = middle,
                 .subject = arithmetic,
                 .pupils_at_least = 2,
                 .pupils_at_most = 4,
                 .groups_at_least = 1,
                 .groups_at_most = 3,
                 .line = 5}}}};
}

}  // namespace slimfit::school::small
