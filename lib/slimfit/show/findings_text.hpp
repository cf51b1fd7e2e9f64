#pragma once

#include "slimfit/rulebook/finding.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/show/look.hpp"

#include <string>
#include <vector>

namespace slimfit::show {

/// Findings in words, grouped by rule, hard rules first: who speaks through the rule and where it
/// stands written, then each finding with when, its sentence and the people concerned. The last
/// line has the totals.
[[nodiscard]] std::string findings_text(
    const school::School& school, const std::vector<rulebook::Finding>& findings, const Look& look
);

/// One line for each rule that has findings: how many, and what they cost together.
[[nodiscard]] std::string
findings_per_rule(const std::vector<rulebook::Finding>& findings, const Look& look);

/// In short: the hard findings one by one, then one line for each rule.
[[nodiscard]] std::string findings_in_short(
    const school::School& school, const std::vector<rulebook::Finding>& findings, const Look& look
);

/// A week in a comparison.
struct Compared {
    std::string name;  ///< in the header
    std::vector<rulebook::Finding> findings;
};

/// How two weeks keep to the rules, rule by rule: each soft rule, and each hard one that one of
/// the two breaks. The difference is that of the second against the first: what is less is better.
[[nodiscard]] std::string
comparison_table(const Compared& first, const Compared& second, const Look& look);

}  // namespace slimfit::show
