#include "slimfit/check/check.hpp"

#include "slimfit/check/judges.hpp"
#include "slimfit/check/words.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace slimfit::check {

namespace {

using rulebook::Hardness;
using rulebook::Origin;
using rulebook::Rule;

/// How the school has a rule: its hardness, and what one unit of amount costs.
struct Price {
    Hardness hardness{};
    std::int64_t each{};
};

Price price_of(const school::School& school, const Rule& rule) {
    std::optional<std::int64_t> weight;
    for (const auto& setting : school.settings.rules)
        if (setting.rule == rule.id)
            weight = setting.weight;
    if (rule.hardness == Hardness::soft)
        return {Hardness::soft, weight.value_or(rule.weight)};
    if (rule.origin == Origin::school && weight.value_or(0) > 0)
        return {Hardness::soft, *weight};
    return {Hardness::hard, 1};
}

/// "22:55", of minutes.
std::string hours_in(std::int64_t minutes) {
    const auto rest = std::to_string(minutes % 60);
    return std::to_string(minutes / 60) + ':' + std::string(2 - rest.size(), '0') + rest;
}

/// Adds what is the same for the findings of every rule.
void complete(Finding& finding, Price price) {
    finding.hardness = price.hardness;
    finding.cost *= price.each;
    finding.facts.emplace_back("when", moment_of(finding.date, finding.time));
    finding.facts.emplace_back("measured", finding.measured);
    finding.facts.emplace_back("allowed", finding.allowed);
    finding.facts.emplace_back("measured-hours", hours_in(finding.measured));
    finding.facts.emplace_back("allowed-hours", hours_in(finding.allowed));
}

auto place_in_report(const Finding& finding) {
    return std::tuple{
        finding.hardness,
        rulebook::index_of(*finding.rule),
        finding.date,
        finding.time,
        finding.staff,
        finding.sessions};
}

std::int64_t cost_of(const std::vector<Finding>& findings, Hardness hardness) {
    std::int64_t sum = 0;
    for (const auto& finding : findings)
        if (finding.hardness == hardness)
            sum += finding.cost;
    return sum;
}

}  // namespace

std::int64_t Verdict::hard_findings() const {
    return std::ranges::count(findings, Hardness::hard, &Finding::hardness);
}

std::int64_t Verdict::hard_cost() const {
    return cost_of(findings, Hardness::hard);
}

std::int64_t Verdict::soft_cost() const {
    return cost_of(findings, Hardness::soft);
}

std::vector<roster::RuleScore> Verdict::per_rule() const {
    std::vector<roster::RuleScore> scores;
    for (const auto& rule : rulebook::all_rules())
        scores.push_back({.rule = std::string{rule.id}});
    for (const auto& finding : findings) {
        auto& score = scores[rulebook::index_of(*finding.rule)];
        (finding.hardness == Hardness::hard ? score.hard : score.soft) += finding.cost;
    }
    return scores;
}

Verdict
check(const school::School& school, const roster::Roster& roster, const roster::Roster* previous) {
    const Week week{school, roster, previous};
    Verdict verdict;
    for (const auto& [id, judge] : judges()) {
        const auto price = price_of(school, rulebook::rule(id));
        if (price.each == 0)
            continue;
        for (auto& finding : judge(week)) {
            complete(finding, price);
            verdict.findings.push_back(std::move(finding));
        }
    }
    std::ranges::stable_sort(verdict.findings, {}, place_in_report);
    return verdict;
}

}  // namespace slimfit::check
