#pragma once

#include "slimfit/rulebook/finding.hpp"
#include "slimfit/school/school.hpp"
#include "slimfit/show/look.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace slimfit::show {

/// Which soft findings are told one by one; hard ones always all are.
enum class Listing : std::uint8_t {
    dearest,  ///< of each rule the twenty dearest, then how many more there are and what they cost
    all
};

/// Findings in words, grouped by rule, hard rules first: who speaks through the rule and where it
/// stands written, then each finding with when, its sentence and the people concerned. The first
/// line and the last have the totals.
[[nodiscard]] std::string findings_text(
    const school::School& school,
    const std::vector<rulebook::Finding>& findings,
    const Look& look,
    Listing listing = Listing::dearest
);

/// One line for each rule that has findings: how many, and what the soft ones cost together.
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

/// How a week keeps to the rules beside another one, rule by rule: points of each soft rule (of
/// likeness to a week before only when it costs anything), and findings of each hard one that one
/// of the two breaks. The difference is that of the week against
/// the other: what is less is better. The last lines say it in words: "week.xml is 120 punten beter
/// dan vorige.xml."
[[nodiscard]] std::string
comparison_table(const Compared& week, const Compared& other, const Look& look);

}  // namespace slimfit::show
