#include "slimfit/generate/people.hpp"

#include "slimfit/calendar/digits.hpp"
#include "slimfit/core/contract.hpp"
#include "slimfit/generate/given_names.hpp"
#include "slimfit/generate/qualifications.hpp"
#include "slimfit/generate/wishes.hpp"
#include "slimfit/generate/working_hours.hpp"

#include <algorithm>

namespace slimfit::generate {

namespace {

using calendar::CycleWeek;
using calendar::Weekday;
using school::School;
using school::StaffId;
using school::StaffMember;
using school::UnitId;

constexpr char leads = 'L';
constexpr char off = '-';

/// M001: the code of the next member of staff.
std::string next_code(const School& school) {
    return 'M' + calendar::padded(static_cast<int>(school.staff.size()) + 1, 3);
}

StaffMember new_member(const School& school, school::Role role, int contract) {
    return {
        .code = next_code(school),
        .name = name_of_adult(school.staff.size()),
        .role = role,
        .contract = contract};
}

/// What somebody does on a weekday, in one cycle week or in both.
struct PatternDay {
    Weekday weekday{};
    std::optional<CycleWeek> week;
    char what{};
};

std::vector<PatternDay> days_of(const TeacherPattern& pattern) {
    expects(pattern.week_a.size() == calendar::school_days.size(), "A pattern has five days.");
    const auto week_b = pattern.week_b.empty() ? pattern.week_a : pattern.week_b;
    std::vector<PatternDay> days;
    for (std::size_t day = 0; day < calendar::school_days.size(); ++day) {
        const auto weekday = calendar::school_days[day];
        if (pattern.week_a[day] == week_b[day])
            days.push_back({weekday, {}, pattern.week_a[day]});
        else {
            days.push_back({weekday, CycleWeek::a, pattern.week_a[day]});
            days.push_back({weekday, CycleWeek::b, week_b[day]});
        }
    }
    std::erase_if(days, [](const PatternDay& day) { return day.what == off; });
    return days;
}

StaffMember
teacher_of(const School& school, SchoolTimes times, const TeacherPattern& pattern, Random& random) {
    auto teacher = new_member(school, pattern.role, pattern.contract);
    for (const auto& day : days_of(pattern))
        teacher.presence.push_back(
            {.weekday = day.weekday, .time = whole_day(times, day.weekday), .week = day.week}
        );
    // The CAO counts the year. With the Wednesday by turns one week is over the even share and the
    // next one under it, and to that she agreed.
    teacher.consents_to_more_lessons = !pattern.week_b.empty();
    teacher.qualifications = qualifications_of_teacher(random);
    teacher.wishes = draw_wishes(school, teacher, random);
    return teacher;
}

void make_mentor(School& school, UnitId unit, StaffId teacher, const TeacherPattern& pattern) {
    for (const auto& day : days_of(pattern)) {
        if (day.what == leads)
            continue;
        const auto group = school[unit].base_groups[static_cast<std::size_t>(day.what - '1')];
        school.base_groups[group.value()].mentors.push_back(
            {.mentor = teacher, .weekday = day.weekday, .week = day.week}
        );
    }
}

bool leads_the_unit(const TeacherPattern& pattern) {
    return pattern.week_a.find(leads) != std::string_view::npos;
}

/// The one with time for it, else the first, who has the largest contract.
std::size_t leader_among(const std::vector<TeacherPattern>& teachers) {
    const auto found = std::ranges::find_if(teachers, leads_the_unit);
    return found == teachers.end() ? 0 : static_cast<std::size_t>(found - teachers.begin());
}

std::vector<school::Service> equal_parts(const std::vector<UnitId>& units) {
    std::vector<school::Service> services;
    for (const auto unit : units)
        services.push_back({unit, 100 / static_cast<int>(units.size())});
    return services;
}

}  // namespace

std::vector<Weekday> leading_days(const TeacherPattern& pattern) {
    std::vector<Weekday> days;
    for (const auto& day : days_of(pattern))
        if (day.what == leads)
            days.push_back(day.weekday);
    return days;
}

void add_teachers(
    School& school, SchoolTimes times, UnitId unit, const UnitPlan& plan, Random& random
) {
    const auto first = static_cast<std::uint32_t>(school.staff.size());
    for (const auto& pattern : plan.teachers) {
        const StaffId teacher{static_cast<std::uint32_t>(school.staff.size())};
        school.staff.push_back(teacher_of(school, times, pattern, random));
        school.staff.back().serves = {{.unit = unit}};
        make_mentor(school, unit, teacher, pattern);
    }
    school.units[unit.value()].leader =
        StaffId{first + static_cast<std::uint32_t>(leader_among(plan.teachers))};
    // Somebody of the team can give gym when the subject teacher is ill.
    qualify_for_gym(school.staff[first]);
}

void add_others(
    School& school,
    SchoolTimes times,
    const std::vector<UnitId>& units,
    const std::vector<OtherPattern>& patterns,
    Random& random
) {
    for (const auto& pattern : patterns) {
        auto member = new_member(school, pattern.role, pattern.contract);
        member.under_18 = pattern.under_18;
        member.serves = equal_parts(units);
        member.qualifications = qualifications_of(school, pattern, random);
        member.employee = is_employee(pattern.role);
        for (std::size_t day = 0; day < calendar::school_days.size(); ++day) {
            if (pattern.days[day] == off)
                continue;
            const auto weekday = calendar::school_days[day];
            const auto hours = working_hours(school, times, pattern.hours, weekday, units);
            if (hours)
                member.presence.push_back(
                    {.weekday = weekday, .time = *hours, .until = last_day_of(pattern.role)}
                );
        }
        school.staff.push_back(std::move(member));
    }
}

}  // namespace slimfit::generate
