#pragma once

#include "slimfit/check/check.hpp"

#include "support/whole_week.hpp"

#include <set>
#include <string>
#include <vector>

namespace slimfit::check {

/// What one rule finds in a week.
inline std::vector<rulebook::Finding>
findings_of(const support::WholeWeek& week, std::string_view rule) {
    std::vector<rulebook::Finding> found;
    for (const auto& finding : check(week.school, week.roster).findings)
        if (finding.rule->id == rule)
            found.push_back(finding);
    return found;
}

/// The rules that a week breaks, soft ones left out.
inline std::set<std::string> broken_by(const support::WholeWeek& week) {
    std::set<std::string> rules;
    for (const auto& finding : check(week.school, week.roster).findings)
        if (finding.hardness == rulebook::Hardness::hard)
            rules.emplace(finding.rule->id);
    return rules;
}

using Rules = std::set<std::string>;

}  // namespace slimfit::check
