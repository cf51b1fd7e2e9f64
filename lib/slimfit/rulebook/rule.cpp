#include "slimfit/rulebook/rule.hpp"

#include "slimfit/core/contract.hpp"
#include "slimfit/rulebook/rule_tables.hpp"

#include <algorithm>
#include <vector>

namespace slimfit::rulebook {

std::span<const Rule> all_rules() {
    static const auto joined = [] {
        std::vector<Rule> rules{hard_rules().begin(), hard_rules().end()};
        rules.insert(rules.end(), soft_rules().begin(), soft_rules().end());
        return rules;
    }();
    return joined;
}

const Rule* find_rule(std::string_view id) {
    const auto rules = all_rules();
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

const Rule& rule(std::string_view id) {
    const auto* found = find_rule(id);
    expects(found != nullptr, "the rulebook has no rule with this id");
    return *found;
}

RuleIndex index_of(const Rule& rule) {
    const auto rules = all_rules();
    const auto found = std::ranges::find(rules, rule.id, &Rule::id);
    expects(found != rules.end(), "this rule is not of the rulebook");
    return static_cast<RuleIndex>(found - rules.begin());
}

const Text& name_of(Origin origin) {
    static constexpr Text names[]{
        {"wet", "law"}, {"CAO", "CAO"}, {"schoolafspraak", "school agreement"}, {"wens", "wish"}};
    return names[static_cast<std::size_t>(origin)];
}

}  // namespace slimfit::rulebook
