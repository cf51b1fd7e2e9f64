#include "slimfit/xhstt/evaluate.hpp"

#include <algorithm>

namespace slimfit::xhstt {

namespace {

std::int64_t product(std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        return largest_point_cost;
    return std::min(result, largest_point_cost);
}

auto points(const Instance& instance, const AppliesToEvents& applies_to) {
    return points_of(instance, applies_to);
}

auto points(const Instance& instance, const AppliesToResources& applies_to) {
    return points_of(instance, applies_to);
}

const auto& points(const Instance& /*instance*/, const AppliesToEventGroups& applies_to) {
    return applies_to.event_groups;
}

const auto& points(const Instance& /*instance*/, const AppliesToEventPairs& applies_to) {
    return applies_to.pairs;
}

template <class Kind>
decltype(auto) points_of_rule(const Instance& instance, const Kind& rule) {
    return points(instance, rule.applies_to);
}

auto points_of_rule(const Instance& instance, const AssignResource& rule) {
    return points_of(instance, rule.applies_to, rule.role);
}

auto points_of_rule(const Instance& instance, const PreferResources& rule) {
    return points_of(instance, rule.applies_to, rule.role);
}

template <class Kind>
std::vector<PointCost>
point_costs(const Schedule& schedule, const Constraint& constraint, const Kind& rule) {
    std::vector<PointCost> costs;
    for (const auto& point : points_of_rule(schedule.instance(), rule))
        if (const auto deviates = deviation(schedule, rule, point); deviates > 0)
            costs.push_back({point, deviates, cost_of(constraint, deviates)});
    return costs;
}

ConstraintCost evaluate_one(const Schedule& schedule, ConstraintId id) {
    const auto& constraint = schedule.instance()[id];
    ConstraintCost result{.constraint = id};
    result.points = std::visit(
        [&](const auto& rule) { return point_costs(schedule, constraint, rule); }, constraint.rule
    );
    for (const auto& point : result.points)
        result.cost += point.cost;
    return result;
}

}  // namespace

std::int64_t cost_of(const Constraint& constraint, Deviation deviation) {
    switch (constraint.cost_function) {
    case CostFunction::quadratic:
        return product(constraint.weight, product(deviation, deviation));
    case CostFunction::step:
        return deviation > 0 ? constraint.weight : 0;
    case CostFunction::linear:
        break;
    }
    return product(constraint.weight, deviation);
}

Evaluation evaluate(const Instance& instance, const std::vector<Meet>& meets) {
    const Schedule schedule{instance, meets};
    Evaluation evaluation;
    for (std::uint32_t row = 0; row < instance.constraints.size(); ++row) {
        auto cost = evaluate_one(schedule, ConstraintId{row});
        (instance.constraints[row].required ? evaluation.cost.hard : evaluation.cost.soft) +=
            cost.cost;
        evaluation.constraints.push_back(std::move(cost));
    }
    return evaluation;
}

}  // namespace slimfit::xhstt
