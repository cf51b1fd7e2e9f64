#include "support/whole_week.hpp"
#include "support/whole_week_rows.hpp"

#include <string>
#include <vector>

namespace slimfit::support {

namespace {

using namespace row;
using calendar::Minutes;
using calendar::Weekday;
using school::BlockShape;
using school::QualificationKind;
using school::Role;
using school::StaffId;

std::vector<school::Zone> zones() {
    using school::ZoneKind;
    const std::string building = "hoofdgebouw";
    return {
        {.code = "lokaal-a",
         .kind = ZoneKind::classroom,
         .capacity = 15,
         .building = building,
         .adjacent = {square}},
        {.code = "lokaal-b",
         .kind = ZoneKind::classroom,
         .capacity = 15,
         .building = building,
         .adjacent = {square}},
        {.code = "kamer",
         .kind = ZoneKind::small_room,
         .capacity = 6,
         .building = building,
         .adjacent = {square}},
        {.code = "leerplein",
         .kind = ZoneKind::work_square,
         .capacity = 12,
         .building = building,
         .adjacent = {room_a, room_b, small_room}},
        {.code = "plusruimte", .kind = ZoneKind::small_room, .capacity = 4, .building = building},
        {.code = "zaal", .kind = ZoneKind::hall, .capacity = 15, .building = building},
        {.code = "plein", .kind = ZoneKind::playground, .capacity = 30, .building = building}};
}

std::vector<school::Presence> both_days(std::string_view begin, std::string_view end) {
    const auto time = from_until(begin, end);
    return {
        {.weekday = Weekday::monday, .time = time}, {.weekday = Weekday::tuesday, .time = time}};
}

std::vector<school::StaffMember> staff() {
    const school::Qualification teaching{.kind = QualificationKind::teaching};
    const school::Qualification first_aid{.kind = QualificationKind::first_aid};
    const school::Qualification gym_teaching{
        .kind = QualificationKind::teaching, .subject = gymnastics};
    const std::vector<school::Service> of_unit{{unit}};
    return {
        {.code = "anna",
         .name = "Anna",
         .role = Role::teacher,
         .qualifications = {teaching, first_aid},
         .contract = 4000,
         .presence = both_days("08:15", "14:15"),
         .serves = of_unit},
        {.code = "bert",
         .name = "Bert",
         .role = Role::teacher,
         .qualifications = {teaching, first_aid},
         .contract = 4000,
         .presence = both_days("08:15", "14:15"),
         .serves = of_unit},
        {.code = "chris",
         .name = "Chris",
         .role = Role::assistant,
         .contract = 4000,
         .presence = both_days("08:15", "14:15"),
         .serves = of_unit},
        {.code = "dora",
         .name = "Dora",
         .role = Role::subject_teacher,
         .qualifications = {gym_teaching, {.kind = QualificationKind::gym}},
         .contract = 2000,
         .presence = both_days("11:00", "14:00"),
         .serves = of_unit},
        {.code = "evi",
         .name = "Evi",
         .role = Role::volunteer,
         .employee = false,
         .qualifications =
             {{.kind = QualificationKind::lunch_supervision}, {.kind = QualificationKind::conduct}},
         .presence = both_days("10:45", "11:45"),
         .serves = of_unit},
        {.code = "finn",
         .name = "Finn",
         .role = Role::supporter,
         .contract = 2000,
         .presence = both_days("08:15", "12:15"),
         .serves = of_unit},
        {.code = "greet",
         .name = "Greet",
         .role = Role::teacher,
         .qualifications =
             {teaching, {.kind = QualificationKind::specialism, .name = "hoogbegaafd"}},
         .contract = 1000,
         .presence = {{.weekday = Weekday::monday, .time = from_until("08:15", "12:15")}},
         .serves = of_unit}};
}

school::DayRhythm rhythm() {
    const auto each = BlockShape::each_base_group;
    const auto whole = BlockShape::whole_unit;
    const auto rest = BlockShape::the_rest;
    return {
        {.code = "opening",
         .kind = kind::opening,
         .shape = each,
         .time = from_until("08:30", "08:40")},
        {.code = "kern-1",
         .kind = kind::square_work,
         .shape = rest,
         .time = from_until("08:40", "09:40"),
         .day_part = "kern",
         .subject = rekenen,
         .zones = {square}},
        {.code = "kern-2",
         .kind = kind::square_work,
         .shape = rest,
         .time = from_until("09:40", "10:40"),
         .day_part = "kern",
         .subject = rekenen,
         .zones = {square}},
        {.code = "eten", .kind = kind::eating, .shape = each, .time = from_until("10:40", "11:00")},
        {.code = "spelen",
         .kind = kind::playing,
         .shape = whole,
         .time = from_until("11:00", "11:30"),
         .zones = {playground}},
        {.code = "middag-1",
         .kind = kind::theme,
         .shape = rest,
         .time = from_until("11:30", "12:15"),
         .day_part = "middag",
         .zones = {square}},
        {.code = "middag-2",
         .kind = kind::theme,
         .shape = rest,
         .time = from_until("12:15", "13:00"),
         .day_part = "middag",
         .zones = {square}},
        {.code = "afsluiting",
         .kind = kind::opening,
         .shape = each,
         .time = from_until("13:00", "13:10")}};
}

school::Unit the_unit() {
    school::Unit the_unit{
        .code = "U",
        .name = "Unit",
        .base_groups = {group_a, group_b},
        .leader = anna,
        .coach_slots = school::CoachSlots{.kind = kind::talks, .day_parts = {"kern"}}};
    the_unit.rhythm[0] = rhythm();
    the_unit.rhythm[1] = rhythm();
    return the_unit;
}

std::vector<school::Offer> offers() {
    using Kind = school::Audience::Kind;
    return {
        {.code = "rekenen-instructie",
         .unit = unit,
         .kind = kind::instruction,
         .subject = rekenen,
         .audience = {.kind = Kind::each_level_group},
         .duration = Minutes{60},
         .times = 2,
         .day_parts = {"kern"},
         .zones = {room_a, room_b}},
        {.code = "rekenen-verlengd",
         .unit = unit,
         .kind = kind::extended,
         .subject = rekenen,
         .audience = {.kind = Kind::each_level_group, .from_rank = 1, .to_rank = 1},
         .duration = Minutes{60},
         .day_parts = {"kern"},
         .zones = {small_room}},
        {.code = "plusklas",
         .unit = unit,
         .kind = kind::pull_out,
         .audience = {.kind = Kind::tagged, .tag = "plusklas"},
         .duration = Minutes{60},
         .day_parts = {"kern"},
         .days = {Weekday::monday},
         .zones = {plus_room},
         .specialism = "hoogbegaafd"},
        {.code = "gym",
         .unit = unit,
         .kind = kind::gym,
         .subject = gymnastics,
         .audience = {.kind = Kind::each_base_group},
         .duration = Minutes{45},
         .times = 2,
         .day_parts = {"middag"},
         .zones = {hall}}};
}

school::Pupil pupil(std::uint32_t row) {
    const bool lowest = row % 6 < 2;
    school::Pupil child{
        .code = "L" + std::to_string(row + 1),
        .year_group = 5,
        .base_group = row < 6 ? group_a : group_b,
        .levels = {{.subject = rekenen, .value = lowest ? 0 : 1}}};
    if (row % 6 == 5)
        child.tags = {"plusklas"};
    return child;
}

std::vector<school::Pupil> pupils() {
    std::vector<school::Pupil> all;
    for (std::uint32_t row = 0; row < 12; ++row)
        all.push_back(pupil(row));
    return all;
}

}  // namespace

school::School whole_week_school() {
    const auto first = calendar::Date::parse("2026-08-24").value();
    const auto last = calendar::Date::parse("2027-07-16").value();
    school::School school{
        .code = "klein",
        .name = "De Kleine School",
        .year = {.days = {first, last}, .cycle_start = first},
        .zones = zones(),
        .scales = {{.code = "half", .values = {"M5", "E5"}}},
        .subjects =
            {{.code = "rekenen",
              .name = {"rekenen", "arithmetic"},
              .core = true,
              .scale = school::LevelScaleId{0}},
             {.code = "gym", .name = {"gym", "gym"}}},
        .kinds = whole_week_kinds(),
        .staff = staff(),
        .units = {the_unit()},
        .pupils = pupils(),
        .offers = offers(),
        .norms = {{.unit = unit, .subject = rekenen, .per_week = Minutes{180}}},
        .staff_sessions =
            {{.code = "overleg",
              .name = "Unitoverleg",
              .kind = kind::meeting,
              .attendees = {anna, bert},
              .duration = Minutes{30},
              .days = {Weekday::monday},
              .window = from_until("13:10", "14:15")}},
        .locks = {
            {.target = "gym",
             .group = "A",
             .weekday = Weekday::monday,
             .start = from_until("11:30", "12:15").begin}}};
    const auto mentored = [](StaffId mentor) -> std::vector<school::Mentorship> {
        return {{mentor, Weekday::monday, {}}, {mentor, Weekday::tuesday, {}}};
    };
    school.base_groups = {
        {.code = "A", .name = "A", .unit = unit, .home = room_a, .mentors = mentored(anna)},
        {.code = "B", .name = "B", .unit = unit, .home = room_b, .mentors = mentored(bert)}};
    school.settings.break_window = from_until("10:30", "13:10");
    return school;
}

}  // namespace slimfit::support
