#include "slimfit/show/rule_totals.hpp"

namespace slimfit::show {

std::vector<RuleTotal> rule_totals(const std::vector<rulebook::Finding>& findings) {
    std::vector<RuleTotal> totals;
    for (const auto& rule : rulebook::all_rules())
        totals.push_back({.rule = &rule});
    for (const auto& finding : findings) {
        auto& total = totals[rulebook::index_of(*finding.rule)];
        ++total.findings;
        (finding.hardness == rulebook::Hardness::hard ? total.hard : total.soft) += finding.cost;
    }
    return totals;
}

RuleTotal sum_of(const std::vector<RuleTotal>& totals) {
    RuleTotal sum;
    for (const auto& total : totals) {
        sum.findings += total.findings;
        sum.hard += total.hard;
        sum.soft += total.soft;
    }
    return sum;
}

}  // namespace slimfit::show
