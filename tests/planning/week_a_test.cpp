#include "slimfit/planning/judge_roster.hpp"
#include "slimfit/rulebook/rule.hpp"

#include "support/week_a.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>

using namespace slimfit;
using support::planted_faults;
using support::week_a;

namespace {

/// The rules that cost something hard, by the planner's own judges.
std::set<std::string> broken_by_planner(const support::WholeWeek& week) {
    const auto judged = planning::judge_roster(week.school, week.roster);
    std::set<std::string> rules;
    for (std::size_t row = 0; row < judged.by_rule.size(); ++row)
        if (judged.by_rule[row].hard > 0)
            rules.emplace(rulebook::all_rules()[row].id);
    return rules;
}

}  // namespace

TEST_CASE("The planner finds nothing hard in the hand-made week A", "[planning][week-a]") {
    CHECK(broken_by_planner(week_a()).empty());
}

TEST_CASE("The planner finds each fault that is planted in week A", "[planning][week-a][planted]") {
    const auto row = GENERATE(range(std::size_t{0}, planted_faults.size()));
    const auto& fault = planted_faults[row];
    CAPTURE(fault.name);
    const auto found = broken_by_planner(support::week_a_with(fault.name));
    CAPTURE(found);
    CHECK(found.contains(std::string{fault.rule}));
}
