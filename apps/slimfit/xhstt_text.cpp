#include "xhstt_text.hpp"

#include "slimfit/show/text_table.hpp"

#include <algorithm>

namespace slimfit::cli {

namespace {

using show::Align;
using show::cell;
using show::Ink;

std::string word(const Text& text, const show::Look& look) {
    return std::string{text.in(look.language)};
}

show::Cell number(std::int64_t value) {
    return cell(std::to_string(value));
}

Text name_of(xhstt::CostFunction cost_function) {
    switch (cost_function) {
    case xhstt::CostFunction::quadratic:
        return {"kwadraat", "quadratic"};
    case xhstt::CostFunction::step:
        return {"sprong", "step"};
    case xhstt::CostFunction::linear:
        break;
    }
    return {"lineair", "linear"};
}

Text name_of_hardness(bool required) {
    return required ? Text{"hard", "hard"} : Text{"zacht", "soft"};
}

xhstt::Deviation total_deviation(const xhstt::ConstraintCost& cost) {
    xhstt::Deviation total = 0;
    for (const auto& point : cost.points)
        total += std::min(point.deviation, xhstt::largest_point_cost);  // no sum overflows
    return total;
}

std::vector<show::Cell> row_of(
    const xhstt::Constraint& constraint, const xhstt::ConstraintCost& cost, const show::Look& look
) {
    return {
        cell(constraint.code),
        cell(std::string{kind_of(constraint)}),
        cell(word(name_of_hardness(constraint.required), look)),
        number(constraint.weight),
        cell(word(name_of(constraint.cost_function), look)),
        number(static_cast<std::int64_t>(cost.points.size())),
        number(total_deviation(cost)),
        number(cost.cost)};
}

std::string
heading_of(const EvaluatedSolution& solution, std::size_t kept, const show::Look& look) {
    const auto& [hard, soft] = solution.evaluation.cost;
    const auto message = filled(
        {"{instance} · {solution}: hard {hard}, zacht {soft}; {kept} {kept|voorwaarde|voorwaarden} "
         "zonder afwijking",
         "{instance} · {solution}: hard {hard}, soft {soft}; {kept} {kept|constraint|constraints} "
         "without deviation"},
        {{"instance", solution.instance.code},
         {"solution", solution.group.code},
         {"hard", hard},
         {"soft", soft},
         {"kept", static_cast<std::int64_t>(kept)}}
    );
    return show::inked(message.in(look.language), Ink::bold, look.colour) + '\n';
}

}  // namespace

std::vector<EvaluatedSolution> evaluate_all(const xhstt::Archive& archive) {
    std::vector<EvaluatedSolution> evaluated;
    for (const auto& group : archive.solution_groups)
        for (const auto& solution : group.solutions) {
            const auto& instance = archive[solution.instance];
            evaluated.push_back({instance, group, xhstt::evaluate(instance, solution.meets)});
        }
    return evaluated;
}

std::string costs_table(const std::vector<EvaluatedSolution>& solutions, const show::Look& look) {
    show::TextTable table{
        .columns = {
            {word({"instantie", "instance"}, look)},
            {word({"oplossing", "solution"}, look)},
            {word({"door", "by"}, look)},
            {word({"hard", "hard"}, look), Align::right},
            {word({"zacht", "soft"}, look), Align::right}}};
    for (const auto& [instance, group, evaluation] : solutions)
        table.rows.push_back(
            {cell(instance.code),
             cell(group.code),
             cell(group.metadata.contributor),
             number(evaluation.cost.hard),
             number(evaluation.cost.soft)}
        );
    return rendered(table, look.width, look.colour);
}

std::string constraints_table(const EvaluatedSolution& solution, const show::Look& look) {
    show::TextTable table{
        .columns = {
            {word({"voorwaarde", "constraint"}, look)},
            {word({"soort", "kind"}, look)},
            {word({"hardheid", "hardness"}, look)},
            {word({"gewicht", "weight"}, look), Align::right},
            {word({"functie", "function"}, look)},
            {word({"punten", "points"}, look), Align::right},
            {word({"afwijking", "deviation"}, look), Align::right},
            {word({"kosten", "cost"}, look), Align::right}}};
    for (const auto& cost : solution.evaluation.constraints)
        if (!cost.points.empty())
            table.rows.push_back(row_of(solution.instance[cost.constraint], cost, look));
    const auto kept = solution.evaluation.constraints.size() - table.rows.size();
    const auto heading = heading_of(solution, kept, look);
    return table.rows.empty() ? heading : heading + rendered(table, look.width, look.colour);
}

}  // namespace slimfit::cli
