#include "slimfit/generate/draw_people.hpp"

namespace slimfit::generate {

namespace {

using school::Role;

constexpr std::size_t largest_small_location = 3;
constexpr int pupils_per_lunch_supervisor = 80;

void draw_assistants(SchoolTimes times, UnitPlan& unit, Random& random) {
    if (unit.stage == Stage::lower)
        unit.others.push_back({Role::assistant, 10'000, "xxxxx", Hours::whole_day});
    else if (times == SchoolTimes::wednesday_afternoon_off)
        unit.others.push_back(
            {Role::assistant,
             6'000,
             "xxxxx",
             unit.theme == ThemeTime::before_lunch ? Hours::midday : Hours::morning}
        );
    else if (random.chance(50))
        unit.others.push_back({Role::assistant, 8'000, "xxxxx", Hours::school_day});
    else {
        unit.others.push_back({Role::assistant, 7'000, "xxxx-", Hours::long_day});
        unit.others.push_back({Role::assistant, 2'000, "----x", Hours::whole_day});
    }
}

void draw_supporters(SchoolTimes times, UnitPlan& unit, Random& random) {
    if (times == SchoolTimes::wednesday_afternoon_off)
        unit.others.push_back({Role::supporter, 7'000, "xx-xx", Hours::long_day});
    else if (unit.stage != Stage::lower && random.chance(50))
        unit.others.push_back({Role::supporter, 6'000, "xx-x-", Hours::whole_day});
    else if (unit.stage != Stage::lower)
        unit.others.push_back({Role::supporter, 8'000, "xx-xx", Hours::whole_day});
}

void draw_people_of_unit(SchoolTimes times, UnitPlan& unit, Random& random) {
    draw_supporters(times, unit, random);
    draw_assistants(times, unit, random);
    if (unit.stage != Stage::lower && random.chance(30))
        unit.others.push_back({Role::teacher_in_training, 0, "xx-x-", Hours::whole_day});
    if (random.chance(20))
        unit.others.push_back({Role::trainee, 0, "xx---", Hours::short_morning, Task::none, true});
    const int supervisors = unit.pupils() > pupils_per_lunch_supervisor ? 2 : 1;
    for (int number = 0; number < supervisors; ++number)
        unit.others.push_back({Role::lunch_supervisor, 0, "xxxxx", Hours::lunch});
}

std::vector<OtherPattern> few_specialists(SchoolTimes times) {
    const bool theme_on_wednesday = times != SchoolTimes::wednesday_afternoon_off;
    return {
        {Role::teacher, 4'000, "-x-x-", Hours::whole_day, Task::language},
        {Role::teacher, 4'000, "x-x--", Hours::whole_day, Task::arithmetic},
        {Role::teacher, 4'000, "--x-x", Hours::whole_day, Task::gifted},
        {Role::teacher, 4'000, "x--x-", Hours::whole_day, Task::behaviour},
        {Role::subject_teacher,
         2'000,
         theme_on_wednesday ? "--x--" : "-x---",
         Hours::whole_day,
         Task::music}};
}

std::vector<OtherPattern> many_specialists() {
    return {
        {Role::teacher, 8'000, "xx-xx", Hours::whole_day, Task::language},
        {Role::teacher, 8'000, "xxx-x", Hours::whole_day, Task::arithmetic},
        {Role::teacher, 6'000, "xx-xx", Hours::school_day, Task::gifted},
        {Role::teacher, 6'000, "-x-xx", Hours::whole_day, Task::behaviour},
        {Role::teacher, 6'000, "xx-x-", Hours::whole_day, Task::second_language},
        {Role::teacher, 8'000, "xx-xx", Hours::whole_day},
        {Role::subject_teacher, 4'000, "xx-xx", Hours::theme_time, Task::music}};
}

}  // namespace

void draw_people(SchoolTimes times, LocationPlan& location, Random& random) {
    for (auto& unit : location.units)
        draw_people_of_unit(times, unit, random);

    const bool few = location.units.size() <= largest_small_location;
    location.shared = few ? few_specialists(times) : many_specialists();
    location.shared.push_back({Role::subject_teacher, 8'000, "xx-xx", Hours::whole_day, Task::gym});
    for (int hall = 1; hall < location.halls; ++hall)
        location.shared.push_back(
            {Role::subject_teacher, 4'000, "xx-xx", Hours::theme_time, Task::gym}
        );

    location.without = {
        {Role::care_coordinator, 8'000, "xx-xx", Hours::whole_day},
        {Role::caretaker, few ? 6'000 : 10'000, few ? "xxx--" : "xxxxx", Hours::whole_day},
        {Role::administration, few ? 4'000 : 8'000, few ? "-x-x-" : "xxxx-", Hours::whole_day},
        {Role::director, 10'000, "xxxxx", Hours::whole_day}};
    if (!few)
        location.without.push_back({Role::care_coordinator, 8'000, "xx-xx", Hours::whole_day});
}

}  // namespace slimfit::generate
