#include "support/whole_week_rows.hpp"

namespace slimfit::support {

namespace {

using school::LoadKind;
using school::Nature;
using school::Role;

std::vector<school::SessionKind> lesson_kinds() {
    const std::vector<Role> helpers{Role::assistant, Role::supporter, Role::trainee};
    return {
        {.code = "opening",
         .name = {"Opening", "Opening"},
         .nature = Nature::base_group_time,
         .load = LoadKind::contact,
         .teaching_time = true,
         .may_lead = {Role::teacher},
         .may_assist = helpers},
        {.code = "instructie",
         .name = {"Instructie", "Instruction"},
         .nature = Nature::instruction,
         .load = LoadKind::contact,
         .teaching_time = true,
         .may_lead = {Role::teacher},
         .may_assist = helpers,
         .pupils_at_least = 3,
         .pupils_at_most = 8},
        {.code = "verlengd",
         .name = {"Verlengde instructie", "Extended instruction"},
         .nature = Nature::extended_instruction,
         .load = LoadKind::contact,
         .teaching_time = true,
         .may_lead = {Role::teacher, Role::supporter},
         .may_assist = helpers,
         .responsible = school::ResponsibleTeacher::same_or_adjacent_zone,
         .pupils_at_most = 5},
        {.code = "leerplein",
         .name = {"Leerplein", "Work square"},
         .nature = Nature::independent_work,
         .load = LoadKind::contact,
         .teaching_time = true,
         .may_lead = {Role::teacher, Role::assistant},
         .may_assist = helpers,
         .responsible = school::ResponsibleTeacher::same_zone,
         .pupils_per_adult = 6},
        {.code = "thema",
         .name = {"Thema", "Theme"},
         .nature = Nature::lesson,
         .load = LoadKind::contact,
         .teaching_time = true,
         .may_lead = {Role::teacher},
         .may_assist = helpers,
         .pupils_per_adult = 12},
        {.code = "gym",
         .name = {"Gym", "Gym"},
         .nature = Nature::gym,
         .load = LoadKind::contact,
         .teaching_time = true,
         .may_lead = {Role::teacher, Role::subject_teacher}},
        {.code = "plusklas",
         .name = {"Plusklas", "Plus class"},
         .nature = Nature::pull_out,
         .load = LoadKind::contact,
         .teaching_time = true,
         .may_lead = {Role::teacher}}};
}

}  // namespace

std::vector<school::SessionKind> whole_week_kinds() {
    auto all = lesson_kinds();
    all.push_back(
        {.code = "eten",
         .name = {"Eten", "Lunch"},
         .nature = Nature::eating,
         .load = LoadKind::supervision,
         .may_lead = {Role::teacher, Role::assistant}}
    );
    all.push_back(
        {.code = "spelen",
         .name = {"Buitenspelen", "Playing outside"},
         .nature = Nature::outdoor,
         .load = LoadKind::supervision,
         .may_lead = {Role::teacher, Role::supporter, Role::assistant},
         .may_assist = {Role::volunteer, Role::lunch_supervisor},
         .pupils_per_adult = 6}
    );
    all.push_back(
        {.code = "gesprek",
         .name = {"Kindgesprek", "Coach talk"},
         .nature = Nature::coaching,
         .load = LoadKind::coaching,
         .may_lead = {Role::teacher}}
    );
    all.push_back(
        {.code = "overleg",
         .name = {"Overleg", "Meeting"},
         .nature = Nature::meeting,
         .load = LoadKind::meeting}
    );
    return all;
}

}  // namespace slimfit::support
