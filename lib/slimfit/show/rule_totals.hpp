#pragma once

#include "slimfit/rulebook/finding.hpp"

#include <cstdint>
#include <vector>

namespace slimfit::show {

/// What the findings of one rule come to. A hard school agreement with a weight is soft: its
/// findings say so themselves. A hard finding has no price that means anything to a person: it is
/// one to mend.
struct RuleTotal {
    const rulebook::Rule* rule{};
    std::int64_t hard{};    ///< hard findings
    std::int64_t soft{};    ///< soft findings
    std::int64_t points{};  ///< of the soft findings together
};

/// A total for each rule of the rulebook, in its order; zeros where nothing was found.
[[nodiscard]] std::vector<RuleTotal> rule_totals(const std::vector<rulebook::Finding>& findings);

/// All rules together; its rule is null.
[[nodiscard]] RuleTotal sum_of(const std::vector<RuleTotal>& totals);

}  // namespace slimfit::show
