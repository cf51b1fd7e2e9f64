#include "slimfit/generate/session_kinds.hpp"

namespace slimfit::generate {

namespace {

using school::LoadKind;
using school::Nature;
using school::ResponsibleTeacher;
using school::Role;
using school::SessionKind;

constexpr auto near_by = ResponsibleTeacher::same_or_adjacent_zone;
constexpr auto contact = LoadKind::contact;
constexpr auto supervision = LoadKind::supervision;

using Roles = std::vector<Role>;

const Roles& teachers() {
    static const Roles roles{Role::teacher, Role::director};
    return roles;
}

const Roles& small_group_leaders() {
    static const Roles roles{
        Role::teacher, Role::director, Role::supporter, Role::teacher_in_training};
    return roles;
}

const Roles& team() {
    static const Roles roles{
        Role::teacher, Role::director, Role::supporter, Role::assistant, Role::teacher_in_training};
    return roles;
}

const Roles& extra_hands() {
    static const Roles roles{
        Role::teacher,
        Role::director,
        Role::supporter,
        Role::assistant,
        Role::teacher_in_training,
        Role::trainee,
        Role::student_assistant,
        Role::volunteer};
    return roles;
}

const Roles& lunch_hands() {
    static const Roles roles = [] {
        auto with_supervisors = extra_hands();
        with_supervisors.push_back(Role::lunch_supervisor);
        return with_supervisors;
    }();
    return roles;
}

/// A kind of contact with pupils that counts as teaching time; whoever is there may help.
SessionKind taught(SessionKind kind) {
    kind.load = contact;
    kind.teaching_time = true;
    kind.may_assist = extra_hands();
    return kind;
}

SessionKind base_group_kind(const char* code, Message name) {
    return taught(
        {.code = code,
         .name = std::move(name),
         .nature = Nature::base_group_time,
         .may_lead = small_group_leaders(),
         .responsible = near_by,
         .assistants_at_most = 1}
    );
}

SessionKind pull_out_kind(const char* code, Message name) {
    return taught(
        {.code = code,
         .name = std::move(name),
         .nature = Nature::pull_out,
         .may_lead = {Role::teacher},
         .responsible = near_by,
         .pupils_at_most = 14}
    );
}

std::vector<SessionKind> core_kinds() {
    return {
        taught(
            {.code = "instructie",
             .name = {"Instructie", "Instruction"},
             .nature = Nature::instruction,
             .may_lead = teachers(),
             .responsible = near_by,
             .pupils_at_most = 28,
             .assistants_at_most = 1}
        ),
        taught(
            {.code = "verlengde-instructie",
             .name = {"Verlengde instructie", "Extended instruction"},
             .nature = Nature::extended_instruction,
             .may_lead = small_group_leaders(),
             .responsible = near_by,
             .pupils_at_most = 12,
             .assistants_at_most = 1}
        ),
        taught(
            {.code = "zelfstandig-werken",
             .name = {"Zelfstandig werken", "Independent work"},
             .nature = Nature::independent_work,
             .may_lead = team(),
             .responsible = ResponsibleTeacher::same_zone,
             .pupils_per_adult = 32,
             .assistants_at_most = 3}
        ),
        pull_out_kind("plusklas", {"Plusklas", "Class for gifted pupils"}),
        pull_out_kind("taalklas", {"Taalklas", "Language class"}),
        pull_out_kind("sova", {"Sociale vaardigheden", "Social skills"})};
}

std::vector<SessionKind> theme_kinds() {
    return {
        taught(
            {.code = "thema",
             .name = {"Thema en ateliers", "Theme and workshops"},
             .nature = Nature::lesson,
             .may_lead = teachers(),
             .responsible = near_by,
             .pupils_per_adult = 30,
             .assistants_at_most = 3}
        ),
        taught(
            {.code = "muziek",
             .name = {"Muziek", "Music"},
             .nature = Nature::lesson,
             .may_lead = {Role::subject_teacher, Role::teacher},
             .responsible = near_by,
             .pupils_at_most = 32}
        ),
        taught(
            {.code = "gym",
             .name = {"Gym", "Gym"},
             .nature = Nature::gym,
             .may_lead = {Role::subject_teacher, Role::teacher, Role::director},
             .responsible = near_by,
             .pupils_at_most = 32}
        )};
}

/// Groups 1-2, and lessons of groups 3-4 that share their unit.
std::vector<SessionKind> lower_kinds() {
    return {
        taught(
            {.code = "speelwerktijd",
             .name = {"Speelwerktijd", "Play-work time"},
             .nature = Nature::independent_work,
             .may_lead = team(),
             .responsible = ResponsibleTeacher::same_zone,
             .pupils_per_adult = 28,
             .assistants_at_most = 3}
        ),
        taught(
            {.code = "kleine-kring",
             .name = {"Kleine kring", "Small circle"},
             .nature = Nature::extended_instruction,
             .may_lead = small_group_leaders(),
             .responsible = near_by,
             .pupils_at_most = 12}
        ),
        taught(
            {.code = "groepsles",
             .name = {"Les in de basisgroep", "Lesson in the base group"},
             .nature = Nature::instruction,
             .may_lead = teachers(),
             .responsible = near_by,
             .pupils_at_most = 30,
             .assistants_at_most = 1}
        ),
        taught(
            {.code = "buitenspel",
             .name = {"Buitenspelen onderbouw", "Outdoor play"},
             .nature = Nature::outdoor,
             .may_lead = teachers(),
             .responsible = ResponsibleTeacher::same_zone,
             .pupils_per_adult = 30,
             .assistants_at_most = 2}
        )};
}

std::vector<SessionKind> break_kinds() {
    return {
        {.code = "eten",
         .name = {"Eten in de basisgroep", "Lunch in the base group"},
         .nature = Nature::eating,
         .load = supervision,
         .may_lead = team(),
         .may_assist = extra_hands(),
         .assistants_at_most = 1},
        {.code = "pleinwacht",
         .name = {"Ochtendpauze", "Morning break"},
         .nature = Nature::outdoor,
         .load = supervision,
         .may_lead = team(),
         .may_assist = extra_hands(),
         .pupils_per_adult = 45,
         .assistants_at_most = 2},
        {.code = "overblijven",
         .name = {"Overblijven", "Lunch play"},
         .nature = Nature::outdoor,
         .load = supervision,
         .may_lead = team(),
         .may_assist = lunch_hands(),
         .pupils_per_adult = 40,
         .adults_at_least = 2,
         .assistants_at_most = 2}};
}

std::vector<SessionKind> kinds_without_lessons() {
    return {
        {.code = "kindgesprek",
         .name = {"Kindgesprekken", "Coach talks"},
         .nature = Nature::coaching,
         .load = LoadKind::coaching,
         .may_lead = teachers()},
        {.code = "overleg",
         .name = {"Overleg", "Meeting"},
         .nature = Nature::meeting,
         .load = LoadKind::meeting},
        {.code = "unitleiding",
         .name = {"Tijd om de unit te leiden", "Time to lead the unit"},
         .nature = Nature::unit_leading,
         .load = LoadKind::leading},
        {.code = "excursie",
         .name = {"Excursie", "Excursion"},
         .nature = Nature::excursion,
         .load = contact}};
}

}  // namespace

std::vector<SessionKind> bundled_kinds() {
    std::vector<SessionKind> kinds{
        base_group_kind("opening", {"Inloop en dagopening", "Day opening"}),
        base_group_kind("kring", {"Kring", "Circle"}),
        base_group_kind("afsluiting", {"Dagafsluiting", "Day closing"})};
    for (const auto& some :
         {core_kinds(), theme_kinds(), lower_kinds(), break_kinds(), kinds_without_lessons()})
        kinds.insert(kinds.end(), some.begin(), some.end());
    return kinds;
}

}  // namespace slimfit::generate
