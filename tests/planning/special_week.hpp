#pragma once

#include "slimfit/check/check.hpp"
#include "slimfit/planning/plan_week.hpp"
#include "slimfit/school/day.hpp"

#include "support/whole_week.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

/// A small school whose weeks have less room than the standing week, planned and held against the
/// checker.
namespace slimfit::tests {

inline constexpr school::BaseGroupId group_a{0};
inline constexpr school::BaseGroupId group_b{1};

/// Two school days, Monday and Tuesday; in full each level group has two instructions and each base
/// group has gym twice.
inline school::School small_school() {
    auto school = support::whole_week_school();
    school.settings.group_limits = {
        {.unit = school::UnitId{0},
         .subject = school::SubjectId{0},
         .pupils_at_least = 4,
         .pupils_at_most = 8,
         .groups_at_least = 2,
         .groups_at_most = 2}};
    // Room for the plusklas on a Monday that is the only day.
    school.norms.front().per_week = calendar::Minutes{120};
    return school;
}

inline school::StaffId staff(const school::School& school, std::string_view code) {
    const auto found = std::ranges::find(school.staff, code, &school::StaffMember::code);
    REQUIRE(found != school.staff.end());
    return school::StaffId{static_cast<std::uint32_t>(found - school.staff.begin())};
}

inline school::ZoneId zone(const school::School& school, std::string_view code) {
    const auto found = std::ranges::find(school.zones, code, &school::Zone::code);
    REQUIRE(found != school.zones.end());
    return school::ZoneId{static_cast<std::uint32_t>(found - school.zones.begin())};
}

using ByRule = std::map<std::string, std::int64_t>;

inline ByRule soft_by_rule(const std::vector<roster::RuleScore>& scores) {
    ByRule soft;
    for (const auto& score : scores)
        if (score.soft != 0)
            soft[score.rule] = score.soft;
    return soft;
}

/// Wednesday as Tuesday, with the same people.
inline school::School with_wednesday(school::School school) {
    school.units.front().rhythm[2] = school.units.front().rhythm[1];
    for (auto& person : school.staff)
        if (person.presence.back().weekday == calendar::Weekday::tuesday) {
            person.presence.push_back(person.presence.back());
            person.presence.back().weekday = calendar::Weekday::wednesday;
            person.consents_to_more_lessons = true;
        }
    return school;
}

/// Nobody sits where no pupil is, and somebody answers for each session that asks for a teacher.
inline void check_sessions(const school::School& school, const roster::Roster& roster) {
    for (const auto& session : roster.sessions) {
        CAPTURE(session.code);
        CHECK((!session.the_rest || session.head_count > 0));
        if (school[session.kind].responsible == school::ResponsibleTeacher::not_needed ||
            !session.leader)
            continue;
        const bool leads_herself =
            school::may_teach(school[*session.leader], session.subject, session.date);
        CHECK(session.responsible.has_value() != leads_herself);
    }
}

/// The week, after the checker has seen what the planner sees: no hard breach and the same losses.
inline roster::Roster planned_and_checked(const school::School& school) {
    const auto week = planning::plan_week(school, {.week = {2026, 48}, .steps = 400'000});
    REQUIRE(week.has_value());
    for (const auto& witness : week->witnesses)
        UNSCOPED_INFO(witness.english);
    const auto verdict = check::check(school, week->roster);
    for (const auto& finding : verdict.findings)
        if (finding.hardness == rulebook::Hardness::hard)
            UNSCOPED_INFO(finding.sentence().english);
    CHECK(week->roster.planning.hard == 0);
    CHECK(verdict.hard_findings() == 0);
    CHECK(soft_by_rule(week->roster.planning.rules) == soft_by_rule(verdict.per_rule()));
    CHECK(week->roster.planning.soft == verdict.soft_cost());
    check_sessions(school, week->roster);
    return week->roster;
}

inline std::ptrdiff_t count_of(const roster::Roster& roster, std::string_view target) {
    return std::ranges::count(roster.sessions, target, &roster::PlacedSession::target);
}

inline std::ptrdiff_t
count_on(const roster::Roster& roster, std::string_view target, calendar::Date date) {
    return std::ranges::count_if(roster.sessions, [&](const roster::PlacedSession& session) {
        return session.target == target && session.date == date;
    });
}

}  // namespace slimfit::tests
