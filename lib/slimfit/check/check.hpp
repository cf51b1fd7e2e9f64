#pragma once

#include "slimfit/roster/roster.hpp"
#include "slimfit/rulebook/finding.hpp"
#include "slimfit/school/school.hpp"

#include <vector>

namespace slimfit::check {

/// What is wrong with a week and what could be better.
struct Verdict {
    /// By hardness, rule, date, time and staff.
    std::vector<rulebook::Finding> findings;

    [[nodiscard]] std::int64_t hard_findings() const;
    [[nodiscard]] std::int64_t hard_cost() const;
    [[nodiscard]] std::int64_t soft_cost() const;

    /// The cost by rule, each rule of all_rules() once, in its order: to lay two weeks side by
    /// side.
    [[nodiscard]] std::vector<roster::RuleScore> per_rule() const;
};

/// Judges a week by every rule of the rulebook, from school and roster alone: what the roster says
/// about itself (head counts, breaks, score) is not believed.
///
/// What each rule means exactly stands beside its judge: pupils.hpp, supervision.hpp, people.hpp,
/// teaching.hpp, working_hours.hpp, zones.hpp, rhythm.hpp, offers.hpp, minutes.hpp,
/// agreements.hpp and soft.hpp. A judge gives amounts; then
/// - a hard rule stays hard and costs its amount, but a school agreement to which the school gave
///   a weight above 0 is soft;
/// - a soft finding costs weight x amount, by the school's weight or else the rule's own; one with
///   weight 0 is left out.
///
/// `previous` is the week to compare with for stability; without one that rule finds nothing.
/// Throws ContractViolation when the roster is of another school.
[[nodiscard]] Verdict check(
    const school::School& school,
    const roster::Roster& roster,
    const roster::Roster* previous = nullptr
);

}  // namespace slimfit::check
