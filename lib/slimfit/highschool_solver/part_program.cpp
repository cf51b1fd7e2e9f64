#include "slimfit/highschool_solver/part_program.hpp"

#include "slimfit/highschool_solver/part_columns.hpp"
#include "slimfit/highschool_solver/part_points.hpp"
#include "slimfit/highschool_solver/part_statement.hpp"

#include <algorithm>
#include <utility>

namespace slimfit::highschool_solver {

using namespace highschool;
using exact::Sum;

namespace {

void lift(const PartBefore& before, Solution& solution) {
    for (const auto& [meet, start] : before.starts)
        solution.set_start(meet, no_start);
    for (const auto& [task, resource] : before.resources)
        solution.set_resource(task, no_resource);
}

bool is_chosen(const Sum& sum, const std::vector<std::int64_t>& values) {
    return std::ranges::any_of(sum.terms, [&](const exact::Term& term) {
        return values[term.column.value()] != 0;
    });
}

}  // namespace

void PartProgram::apply(const std::vector<std::int64_t>& values, Solution& solution) const {
    for (const auto& bundle : bundles) {
        std::vector<Start> starts;
        for (std::size_t row = 0; row < bundle.starts.size(); ++row)
            if (values[bundle.columns[row].value()] != 0)
                starts.push_back(bundle.starts[row]);
        starts.resize(bundle.meets.size(), no_start);
        for (std::size_t row = 0; row < starts.size(); ++row)
            solution.set_start(bundle.meets[row], starts[row]);
    }
    for (const auto& options : tasks) {
        auto chosen = no_resource;
        for (std::size_t row = 0; row < options.resources.size(); ++row)
            if (is_chosen(options.chosen[row], values))
                chosen = options.resources[row];
        solution.set_resource(options.task, chosen);
    }
}

std::optional<PartProgram> program_of(
    const Part& part, Solution& solution, const Choices& choices, const solver::Energy& energy
) {
    PartProgram made;
    PartStatement statement{made.program, solution, energy, solution.counters().clashes};
    const auto mark = solution.mark();
    const auto had = before(part, solution);
    lift(had, solution);
    add_columns(part, had, choices, made, statement);
    const auto is_said = !made.program.columns().empty() && charge_events(made, statement) && [&] {
        charge_places(made, statement);
        return statement.charge_resources();
    }();
    made.program.charge(exact::constantly(energy.of(solution.score()) - statement.told()));
    solution.undo_to(mark);
    if (!is_said)
        return std::nullopt;
    return made;
}

}  // namespace slimfit::highschool_solver
