#include "slimfit/generate/presets.hpp"

#include "slimfit/generate/team_patterns.hpp"

namespace slimfit::generate {

namespace {

using school::Role;
using Team = std::vector<TeacherPattern>;

constexpr OtherPattern lunch_supervisor{Role::lunch_supervisor, 0, "xxxxx", Hours::lunch};

Team team(int base_groups, std::size_t pattern) {
    return teams_of(base_groups)[pattern];
}

std::vector<UnitPlan> units_of_a() {
    return {
        {.code = "OB",
         .name = "Onderbouw",
         .stage = Stage::lower,
         .years = {{1, 36}, {2, 36}},
         .base_groups = 3,
         .teachers = team(3, 1),
         .others =
             {{Role::assistant, 10'000, "xxxxx", Hours::whole_day},
              {Role::trainee, 0, "xx---", Hours::short_morning, Task::none, true},
              lunch_supervisor}},
        {.code = "MB",
         .name = "Middenbouw",
         .stage = Stage::middle,
         .theme = ThemeTime::before_lunch,
         .years = {{3, 31}, {4, 30}, {5, 29}},
         .base_groups = 4,
         .teachers = team(4, 1),
         .others =
             {{Role::supporter, 6'000, "xx-x-", Hours::whole_day},
              {Role::assistant, 8'000, "xxxxx", Hours::school_day},
              lunch_supervisor}},
        {.code = "BB",
         .name = "Bovenbouw",
         .stage = Stage::upper,
         .theme = ThemeTime::after_lunch,
         .years = {{6, 30}, {7, 31}, {8, 29}},
         .base_groups = 4,
         .teachers = team(4, 0),
         .others = {
             {Role::supporter, 8'000, "xx-xx", Hours::whole_day},
             {Role::assistant, 7'000, "xxxx-", Hours::long_day},
             {Role::assistant, 2'000, "----x", Hours::whole_day},
             {Role::teacher_in_training, 0, "xx-x-", Hours::whole_day},
             lunch_supervisor}}};
}

SchoolPlan plan_of_a() {
    return {
        .code = "school-a",
        .name = "De Drie Linden",
        .times = SchoolTimes::five_equal_days,
        .locations = {
            {.units = units_of_a(),
             .shared =
                 {{Role::teacher, 4'000, "-x-x-", Hours::whole_day, Task::language},
                  {Role::teacher, 4'000, "x-x--", Hours::whole_day, Task::arithmetic},
                  {Role::teacher, 4'000, "--x-x", Hours::whole_day, Task::gifted},
                  {Role::teacher, 4'000, "x--x-", Hours::whole_day, Task::behaviour},
                  {Role::subject_teacher, 8'000, "xx-xx", Hours::whole_day, Task::gym},
                  {Role::subject_teacher, 2'000, "--x--", Hours::whole_day, Task::music}},
             .without = {
                 {Role::care_coordinator, 8'000, "xx-xx", Hours::whole_day},
                 {Role::caretaker, 6'000, "xxx--", Hours::whole_day},
                 {Role::administration, 4'000, "-x-x-", Hours::whole_day},
                 {Role::director, 10'000, "xxxxx", Hours::whole_day}}}}};
}

UnitPlan unit_of_b(Stage stage, int number, std::vector<YearSize> years, Team teachers) {
    const auto theme = number == 1 ? ThemeTime::before_lunch : ThemeTime::after_lunch;
    const auto named = std::to_string(number);
    UnitPlan unit{
        .code = std::string{code_of(stage)} + named,
        .name = std::string{name_of(stage)} + " " + named,
        .stage = stage,
        .theme = theme,
        .years = std::move(years),
        .base_groups = stage == Stage::upper ? 4 : 3,
        .teachers = std::move(teachers),
        .others = {{Role::supporter, 7'000, "xx-xx", Hours::long_day}}};
    if (stage == Stage::lower)
        unit.others.push_back({Role::assistant, 10'000, "xxxxx", Hours::whole_day});
    else
        unit.others.push_back(
            {Role::assistant,
             6'000,
             "xxxxx",
             theme == ThemeTime::before_lunch ? Hours::midday : Hours::morning}
        );
    if (stage == Stage::middle)
        unit.others.push_back({Role::student_assistant, 1'000, "x--x-", Hours::afternoon});
    unit.others.push_back(lunch_supervisor);
    if (stage != Stage::lower)
        unit.others.push_back(lunch_supervisor);
    return unit;
}

SchoolPlan plan_of_b() {
    return {
        .code = "school-b",
        .name = "De Rivieroever",
        .times = SchoolTimes::wednesday_afternoon_off,
        .locations = {
            {.halls = 2,
             .units =
                 {unit_of_b(Stage::lower, 1, {{1, 26}, {2, 27}, {3, 27}}, team(3, 0)),
                  unit_of_b(Stage::lower, 2, {{1, 27}, {2, 26}, {3, 27}}, team(3, 2)),
                  unit_of_b(Stage::middle, 1, {{4, 38}, {5, 39}}, team(3, 1)),
                  unit_of_b(Stage::middle, 2, {{4, 38}, {5, 39}}, team(3, 0)),
                  unit_of_b(Stage::upper, 1, {{6, 31}, {7, 31}, {8, 31}}, team(4, 1)),
                  unit_of_b(Stage::upper, 2, {{6, 31}, {7, 31}, {8, 31}}, team(4, 0))},
             .shared =
                 {{Role::teacher, 8'000, "xx-xx", Hours::whole_day, Task::language},
                  {Role::teacher, 8'000, "xxx-x", Hours::whole_day, Task::arithmetic},
                  {Role::teacher, 6'000, "xx-xx", Hours::school_day, Task::gifted},
                  {Role::teacher, 6'000, "-x-xx", Hours::whole_day, Task::behaviour},
                  {Role::teacher, 6'000, "xx-x-", Hours::whole_day, Task::second_language},
                  {Role::teacher, 8'000, "xx-xx", Hours::whole_day},
                  {Role::subject_teacher, 8'000, "xx-xx", Hours::whole_day, Task::gym},
                  {Role::subject_teacher, 4'000, "xx-xx", Hours::theme_time, Task::gym},
                  {Role::subject_teacher, 4'000, "xx-xx", Hours::theme_time, Task::music}},
             .without = {
                 {Role::care_coordinator, 8'000, "xx-xx", Hours::whole_day},
                 {Role::care_coordinator, 8'000, "xx-xx", Hours::whole_day},
                 {Role::caretaker, 10'000, "xxxxx", Hours::whole_day},
                 {Role::administration, 8'000, "xxxx-", Hours::whole_day},
                 {Role::director, 10'000, "xxxxx", Hours::whole_day},
                 {Role::director, 8'000, "xx-xx", Hours::whole_day}}}}};
}

/// The director has base group 2 of the upper unit on Monday and Tuesday.
std::vector<UnitPlan> units_of_c() {
    return {
        {.code = "OB",
         .name = "Onderbouw",
         .stage = Stage::lower,
         .years = {{1, 8}, {2, 8}, {3, 8}, {4, 8}},
         .base_groups = 2,
         .teachers = {{6'000, "111--"}, {4'000, "---11"}, {10'000, "22222"}}},
        {.code = "BB",
         .name = "Bovenbouw",
         .stage = Stage::upper,
         .theme = ThemeTime::after_lunch,
         .years = {{5, 8}, {6, 8}, {7, 8}, {8, 8}},
         .base_groups = 2,
         .teachers = {{10'000, "11111"}, {8'000, "22LL-", "", Role::director}, {6'000, "--222"}}}};
}

SchoolPlan plan_of_c() {
    return {
        .code = "school-c",
        .name = "'t Dorpshuis",
        .times = SchoolTimes::small_school,
        .locations = {
            {.units = units_of_c(),
             .shared =
                 {{Role::assistant, 8'000, "xxxxx", Hours::school_day},
                  {Role::teacher, 1'000, "--x--", Hours::morning, Task::gifted},
                  {Role::subject_teacher, 2'500, "-x-x-", Hours::theme_time, Task::gym},
                  lunch_supervisor},
             .without = {
                 {Role::care_coordinator, 2'000, "---x-", Hours::whole_day},
                 {Role::administration, 2'000, "-x---", Hours::whole_day}}}}};
}

}  // namespace

SchoolPlan plan_of(Preset preset) {
    if (preset == Preset::a)
        return plan_of_a();
    return preset == Preset::b ? plan_of_b() : plan_of_c();
}

}  // namespace slimfit::generate
