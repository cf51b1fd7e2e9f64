#include "planning/small_plan.hpp"

#include "slimfit/core/contract.hpp"

#include <algorithm>

namespace slimfit::tests {

namespace {

using calendar::ClockTime;
using calendar::Minutes;
using calendar::Weekday;
using school::LoadKind;
using school::Nature;
using school::QualificationKind;
using school::Role;

const school::UnitId unit{0};
const school::SubjectId rekenen{0};
const school::SubjectId gym{1};
const auto week = calendar::IsoWeek{2026, 48};

enum Kind : std::uint32_t {
    opening,
    instructie,
    leerplein,
    plein,
    eten,
    thema,
    gymles,
    plusklas,
    gesprek,
    overleg
};

enum Zone : std::uint32_t { room_n, room_z, square, hall, playground };

calendar::TimeSpan span(int begin, int end) {
    return {ClockTime{Minutes{begin}}, ClockTime{Minutes{end}}};
}

std::vector<school::SessionKind> kinds() {
    const std::vector teachers{Role::teacher};
    const std::vector anyone{Role::teacher, Role::supporter, Role::assistant};
    const std::vector supervisors{Role::teacher, Role::supporter, Role::assistant, Role::volunteer};
    const auto near = school::ResponsibleTeacher::same_or_adjacent_zone;
    return {
        {.code = "opening",
         .nature = Nature::base_group_time,
         .teaching_time = true,
         .may_lead = teachers},
        {.code = "instructie",
         .nature = Nature::instruction,
         .teaching_time = true,
         .may_lead = {Role::teacher, Role::supporter},
         .may_assist = anyone,
         .responsible = near,
         .assistants_at_most = 1},
        {.code = "leerplein",
         .nature = Nature::independent_work,
         .teaching_time = true,
         .may_lead = anyone,
         .may_assist = anyone,
         .responsible = school::ResponsibleTeacher::same_zone,
         .pupils_per_adult = 8},
        {.code = "plein",
         .nature = Nature::outdoor,
         .load = LoadKind::supervision,
         .may_lead = supervisors,
         .may_assist = supervisors,
         .adults_at_least = 2},
        {.code = "eten", .nature = Nature::eating, .may_lead = anyone},
        {.code = "thema",
         .nature = Nature::independent_work,
         .teaching_time = true,
         .may_lead = anyone,
         .may_assist = anyone},
        {.code = "gym",
         .nature = Nature::gym,
         .teaching_time = true,
         .may_lead = {Role::teacher, Role::subject_teacher}},
        {.code = "plusklas",
         .nature = Nature::pull_out,
         .teaching_time = true,
         .may_lead = teachers},
        {.code = "gesprek",
         .nature = Nature::coaching,
         .load = LoadKind::coaching,
         .may_lead = teachers},
        {.code = "overleg", .nature = Nature::meeting, .load = LoadKind::meeting}};
}

school::StaffMember person(std::string code, Role role, int contract) {
    school::StaffMember staff{.code = std::move(code), .role = role, .contract = contract};
    staff.presence = {{.weekday = Weekday::monday, .time = span(480, 960)}};
    staff.serves = {{unit, 100}};
    if (role == Role::teacher)
        staff.qualifications = {{.kind = QualificationKind::teaching}};
    return staff;
}

std::vector<school::StaffMember> people() {
    std::vector staff{
        person("anja", Role::teacher, 10000),
        person("bram", Role::teacher, 8000),
        person("carla", Role::teacher, 6000),
        person("gijs", Role::supporter, 8000),
        person("hanna", Role::assistant, 6000),
        person("quinten", Role::subject_teacher, 4000),
        person("tom", Role::volunteer, 0)};
    staff[5].qualifications = {
        {.kind = QualificationKind::teaching, .subject = gym}, {.kind = QualificationKind::gym}};
    staff[6].employee = false;
    staff[6].qualifications = {{.kind = QualificationKind::conduct}};
    return staff;
}

school::Block block(std::string code, Kind kind, school::BlockShape shape, int begin, int end) {
    return {
        .code = std::move(code),
        .kind = school::SessionKindId{kind},
        .shape = shape,
        .time = span(begin, end)};
}

school::DayRhythm monday() {
    using enum school::BlockShape;
    school::DayRhythm rhythm{
        block("opening", opening, each_base_group, 510, 520),
        block("r1", leerplein, the_rest, 520, 550),
        block("r2", leerplein, the_rest, 550, 580),
        block("plein", plein, whole_unit, 580, 595),
        block("eten", eten, each_base_group, 595, 610),
        block("buiten", plein, whole_unit, 610, 640),
        block("middag", thema, the_rest, 640, 685),
        block("sluiting", opening, each_base_group, 685, 690)};
    for (auto& round : rhythm) {
        if (round.shape == whole_unit)
            round.zones = {school::ZoneId{playground}};
        if (round.shape == the_rest)
            round.zones = {school::ZoneId{square}};
    }
    for (const std::size_t row : {1U, 2U}) {
        rhythm[row].subject = rekenen;
        rhythm[row].day_part = "rekenen";
    }
    rhythm[6].day_part = "middag";
    return rhythm;
}

std::vector<school::Offer> offers() {
    using enum school::Audience::Kind;
    const std::vector rooms{school::ZoneId{room_n}, school::ZoneId{room_z}};
    return {
        {.code = "instructie",
         .kind = school::SessionKindId{instructie},
         .subject = rekenen,
         .audience = {.kind = each_level_group},
         .duration = Minutes{30},
         .day_parts = {"rekenen"},
         .zones = rooms},
        {.code = "plusklas",
         .kind = school::SessionKindId{plusklas},
         .audience = {.kind = tagged, .tag = "plusklas"},
         .duration = Minutes{30},
         .day_parts = {"rekenen"},
         .zones = rooms},
        {.code = "gym",
         .kind = school::SessionKindId{gymles},
         .subject = gym,
         .audience = {.kind = each_base_group},
         .duration = Minutes{45},
         .day_parts = {"middag"},
         .zones = {school::ZoneId{hall}}}};
}

school::School small_school() {
    school::School school{.code = "klein", .name = "De Kleine School"};
    school.year.days = {
        calendar::Date::of(2026, 8, 24).value(), calendar::Date::of(2027, 7, 16).value()};
    school.year.cycle_start = school.year.days.first;
    school.zones = {
        {.code = "N", .kind = school::ZoneKind::classroom, .capacity = 30},
        {.code = "Z", .kind = school::ZoneKind::classroom, .capacity = 30},
        {.code = "LP", .kind = school::ZoneKind::work_square, .capacity = 60},
        {.code = "zaal", .kind = school::ZoneKind::hall, .capacity = 30},
        {.code = "plein", .kind = school::ZoneKind::playground, .capacity = 90, .shared = true}};
    school.zones[room_n].adjacent = {school::ZoneId{square}};
    school.zones[square].adjacent = {school::ZoneId{room_n}};
    school.subjects = {{.code = "rekenen", .core = true}, {.code = "gym"}};
    school.kinds = kinds();
    school.staff = people();
    school::Unit bovenbouw{.code = "BB"};
    bovenbouw.base_groups = {school::BaseGroupId{0}, school::BaseGroupId{1}};
    bovenbouw.rhythm[0] = monday();
    bovenbouw.coach_slots = {school::SessionKindId{gesprek}, {"rekenen"}, 1};
    school.units = {bovenbouw};
    school.base_groups = {
        {.code = "N", .unit = unit, .home = school::ZoneId{room_n}},
        {.code = "Z", .unit = unit, .home = school::ZoneId{room_z}}};
    for (std::uint32_t group = 0; group < 2; ++group)
        school.base_groups[group].mentors = {{school::StaffId{group}, Weekday::monday, {}}};
    for (std::uint32_t row = 0; row < 20; ++row)
        school.pupils.push_back(
            {.code = "L" + std::to_string(row),
             .year_group = 6,
             .base_group = school::BaseGroupId{row / 10}}
        );
    school.offers = offers();
    return school;
}

std::vector<school::PupilId> pupils(std::initializer_list<std::pair<int, int>> ranges) {
    std::vector<school::PupilId> ids;
    for (const auto& [first, last] : ranges)
        for (int row = first; row <= last; ++row)
            ids.emplace_back(static_cast<std::uint32_t>(row));
    return ids;
}

std::vector<grouping::WeekGroup> week_groups() {
    using enum grouping::WeekGroupKind;
    const auto level = [](std::string code, int rank, std::vector<school::PupilId> members) {
        return grouping::WeekGroup{
            std::move(code), level_group, unit, {}, rekenen, rank, std::move(members)};
    };
    return {
        {"N", base_group, unit, school::BaseGroupId{0}, {}, 0, pupils({{0, 9}})},
        {"Z", base_group, unit, school::BaseGroupId{1}, {}, 0, pupils({{10, 19}})},
        level("BB-rekenen-1", 1, pupils({{0, 4}, {10, 14}})),
        level("BB-rekenen-2", 2, pupils({{5, 9}, {15, 19}})),
        {"BB-plusklas", pull_out, unit, {}, {}, 0, pupils({{8, 9}, {19, 19}})}};
}

template <class Rows>
auto& row_with(Rows& rows, std::string_view code) {
    const auto found =
        std::ranges::find_if(rows, [&](const auto& row) { return row.code == code; });
    expects(found != rows.end(), "the small plan has no row with this code");
    return *found;
}

}  // namespace

SmallPlan::SmallPlan() : school{small_school()}, groups{week_groups()} {}

school::StaffMember& SmallPlan::staff(std::string_view code) {
    return row_with(school.staff, code);
}

school::SessionKind& SmallPlan::kind(std::string_view code) {
    return row_with(school.kinds, code);
}

school::Offer& SmallPlan::offer(std::string_view code) {
    return row_with(school.offers, code);
}

void SmallPlan::set_weight(std::string_view rule, std::int64_t weight) {
    school.settings.rules.push_back({std::string{rule}, weight, 0});
}

school::Absence absence_of(SmallPlan& plan, std::string_view code) {
    const auto row = &plan.staff(code) - plan.school.staff.data();
    school::Absence absence;
    absence.staff = school::StaffId{static_cast<std::uint32_t>(row)};
    absence.days = {week.monday(), week.monday()};
    return absence;
}

SmallDraft::SmallDraft(const SmallPlan& plan, const roster::Roster* previous, bool keeps_forbidden)
    : demands_{planning::demands_of(plan.school, plan.groups, week)},
      draft_{planning::make_skeleton(
          plan.school,
          plan.groups,
          demands_,
          {.week = week, .previous = previous, .keeps_forbidden = keeps_forbidden}
      )} {}

std::size_t SmallDraft::row(std::string_view code) const {
    return static_cast<std::size_t>(&row_with(demands_, code) - demands_.data());
}

timetable::Event& SmallDraft::event(std::string_view code) {
    return draft_.event(row(code));
}

const timetable::Seat*
SmallDraft::seat(std::string_view code, planning::SeatPurpose purpose) const {
    const auto event = row(code);
    const auto& purposes = draft_.seats[event];
    const auto found = std::ranges::find(purposes, purpose);
    return found == purposes.end()
               ? nullptr
               : &draft_.instance.events[event]
                      .seats[static_cast<std::size_t>(found - purposes.begin())];
}

std::vector<std::string>
SmallDraft::candidates(std::string_view code, planning::SeatPurpose purpose) const {
    std::vector<std::string> codes;
    if (const auto* found = seat(code, purpose))
        for (const auto& candidate : found->candidates)
            codes.push_back(draft_.school.staff[candidate.person.value()].code);
    return codes;
}

timetable::Score SmallDraft::cost(
    std::string_view code, planning::SeatPurpose purpose, std::string_view staff
) const {
    const auto* found = seat(code, purpose);
    expects(found != nullptr, "the small plan has no such seat");
    timetable::Score sum;
    for (const auto& candidate : found->candidates)
        if (draft_.school.staff[candidate.person.value()].code == staff)
            for (const auto& price : candidate.costs)
                sum += timetable::cost(price, 1);
    return sum;
}

timetable::Price SmallDraft::price(std::string_view rule) const {
    return draft_.prices.of(rule);
}

}  // namespace slimfit::tests
