#pragma once

#include "slimfit/generate/school_times.hpp"
#include "slimfit/generate/stage.hpp"
#include "slimfit/school/staff.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace slimfit::generate {

/// A week of a teacher, one letter a day from Monday on: a digit is the base group she is mentor
/// of, counted from 1 in her unit; L a day on which she leads the unit and somebody else has her
/// group; - a day off.
struct TeacherPattern {
    int contract{};  ///< in ten-thousandths
    std::string_view week_a;
    std::string_view week_b;  ///< empty: as in week a
    school::Role role{school::Role::teacher};
};

/// When somebody is there on her days.
enum class Hours : std::uint8_t {
    whole_day,   ///< as the teachers
    long_day,    ///< seven hours
    school_day,  ///< from before to just after school
    morning,     ///< up to and including lunch
    midday,      ///< from the morning break to the end of school
    theme_time,  ///< the theme blocks before and after lunch
    afternoon,
    short_morning,  ///< not long enough for a break under 18
    lunch           ///< lunch play of the units served
};

/// What somebody is hired for beside the role.
enum class Task : std::uint8_t {
    none,
    gym,
    music,
    arithmetic,
    language,
    second_language,
    gifted,
    behaviour
};

/// Somebody beside the mentors: x a day at work, - a day off.
struct OtherPattern {
    school::Role role{};
    int contract{};
    std::string_view days;
    Hours hours{};
    Task task{Task::none};
    bool under_18{};
};

/// Pupils of a year group in a unit.
struct YearSize {
    int year_group{};
    int pupils{};
};

/// A unit in numbers.
struct UnitPlan {
    std::string code;
    std::string name;
    Stage stage{};
    ThemeTime theme{};
    std::vector<YearSize> years;
    int base_groups{};
    std::vector<TeacherPattern> teachers;
    std::vector<OtherPattern> others;

    [[nodiscard]] int pupils() const;
};

/// Units in one place with the people they share.
struct LocationPlan {
    std::string prefix;  ///< of codes; empty when there is one location
    int halls{1};
    std::vector<UnitPlan> units;
    std::vector<OtherPattern> shared;   ///< serve every unit of the location
    std::vector<OtherPattern> without;  ///< serve no unit: care, office, caretaker, director
};

/// A school before it has children and people with names.
struct SchoolPlan {
    std::string code;
    std::string name;
    SchoolTimes times{};
    std::vector<LocationPlan> locations;
};

}  // namespace slimfit::generate
