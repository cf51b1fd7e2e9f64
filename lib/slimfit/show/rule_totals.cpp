#include "slimfit/show/rule_totals.hpp"

namespace slimfit::show {

std::vector<RuleTotal> rule_totals(const std::vector<rulebook::Finding>& findings) {
    std::vector<RuleTotal> totals;
    for (const auto& rule : rulebook::all_rules())
        totals.push_back({.rule = &rule});
    for (const auto& finding : findings) {
        auto& total = totals[rulebook::index_of(*finding.rule)];
        if (finding.hardness == rulebook::Hardness::hard) {
            ++total.hard;
            continue;
        }
        ++total.soft;
        total.points += finding.cost;
    }
    return totals;
}

RuleTotal sum_of(const std::vector<RuleTotal>& totals) {
    RuleTotal sum;
    for (const auto& total : totals) {
        sum.hard += total.hard;
        sum.soft += total.soft;
        sum.points += total.points;
    }
    return sum;
}

}  // namespace slimfit::show
