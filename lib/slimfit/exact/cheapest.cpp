#include "slimfit/exact/cheapest.hpp"

#include <algorithm>
#include <cmath>
#include <coin/CbcHeuristic.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CglClique.hpp>
#include <coin/CglGomory.hpp>
#include <coin/CglKnapsackCover.hpp>
#include <coin/CglProbing.hpp>
#include <coin/CoinError.hpp>
#include <coin/CoinMessageHandler.hpp>
#include <coin/CoinPackedMatrix.hpp>
#include <coin/OsiClpSolverInterface.hpp>

namespace slimfit::exact {

namespace {

CoinPackedMatrix matrix_of(const IntegerProgram& program) {
    std::vector<int> rows;
    std::vector<int> columns;
    std::vector<double> factors;
    for (std::size_t row = 0; row < program.rows().size(); ++row)
        for (const auto& [column, factor] : program.rows()[row].sum.terms) {
            rows.push_back(static_cast<int>(row));
            columns.push_back(static_cast<int>(column.value()));
            factors.push_back(static_cast<double>(factor));
        }
    CoinPackedMatrix matrix{
        false,
        rows.data(),
        columns.data(),
        factors.data(),
        static_cast<CoinBigIndex>(factors.size())};
    matrix.setDimensions(
        static_cast<int>(program.rows().size()), static_cast<int>(program.columns().size())
    );
    return matrix;
}

void load(const IntegerProgram& program, OsiClpSolverInterface& solver) {
    std::vector<double> low;
    std::vector<double> high;
    for (const auto& range : program.columns()) {
        low.push_back(static_cast<double>(range.low));
        high.push_back(static_cast<double>(range.high));
    }
    std::vector<double> cost(program.columns().size());
    for (const auto& [column, factor] : program.cost().terms)
        cost[column.value()] += static_cast<double>(factor);
    std::vector<double> row_low;
    std::vector<double> row_high;
    for (const auto& row : program.rows()) {
        const auto binds_below = program.least(row.sum) < row.low;
        const auto binds_above = program.most(row.sum) > row.high;
        row_low.push_back(binds_below ? static_cast<double>(row.low) : -COIN_DBL_MAX);
        row_high.push_back(binds_above ? static_cast<double>(row.high) : COIN_DBL_MAX);
    }
    solver.loadProblem(
        matrix_of(program), low.data(), high.data(), cost.data(), row_low.data(), row_high.data()
    );
    for (std::size_t column = 0; column < program.columns().size(); ++column)
        if (program.columns()[column].whole)
            solver.setInteger(static_cast<int>(column));
}

void add_cuts(CbcModel& model) {
    constexpr auto now_and_then = -1;
    CglProbing probing;
    probing.setUsingObjective(1);
    probing.setMaxPass(1);
    probing.setMaxPassRoot(1);
    probing.setMaxProbe(10);
    probing.setMaxProbeRoot(50);
    model.addCutGenerator(&probing, now_and_then, "probing");
    CglGomory gomory;
    model.addCutGenerator(&gomory, now_and_then, "gomory");
    CglClique clique;
    clique.setStarCliqueReport(false);
    clique.setRowCliqueReport(false);
    model.addCutGenerator(&clique, now_and_then, "clique");
    CglKnapsackCover knapsack;
    model.addCutGenerator(&knapsack, now_and_then, "knapsack");
}

std::int64_t cost_of(const IntegerProgram& program, const std::vector<std::int64_t>& values) {
    auto cost = program.cost().constant;
    for (const auto& [column, factor] : program.cost().terms)
        cost += factor * values[column.value()];
    return cost;
}

double seconds_of(std::chrono::milliseconds time) {
    return std::chrono::duration<double>(time).count();
}

Answer searched(const IntegerProgram& program, const Effort& effort) {
    OsiClpSolverInterface solver;
    solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
    solver.messageHandler()->setLogLevel(0);
    load(program, solver);
    CbcModel model{solver};
    model.setLogLevel(0);
    model.setMaximumNumberIterations(effort.work);
    model.setUseElapsedTime(true);
    // It is drawn from random numbers that all threads share.
    constexpr auto no_fake_objective = 1 << 29;
    model.setMoreSpecialOptions(model.moreSpecialOptions() | no_fake_objective);
    if (effort.time)
        model.setDblParam(CbcModel::CbcMaximumSeconds, seconds_of(*effort.time));
    // All costs are whole.
    model.setCutoffIncrement(0.999);
    if (effort.below)
        model.setCutoff(static_cast<double>(*effort.below - program.cost().constant) - 0.5);
    add_cuts(model);
    constexpr auto few{8};
    model.setNumberStrong(few);
    model.setNumberBeforeTrust(few);
    model.setMaximumCutPassesAtRoot(few);
    CbcRounding rounding{model};
    model.addHeuristic(&rounding);
    // The first relaxation is solved outside the search, and does not know its limits.
    if (effort.time)
        if (auto* const relaxation = dynamic_cast<OsiClpSolverInterface*>(model.solver()))
            relaxation->getModelPtr()->setMaximumWallSeconds(seconds_of(*effort.time));
    model.initialSolve();
    const auto first_work = model.solver()->getIterationCount();
    model.branchAndBound();

    Answer answer;
    answer.work = static_cast<std::uint64_t>(std::max(0, model.getIterationCount() + first_work));
    answer.is_proven = model.isProvenOptimal() || model.isProvenInfeasible();
    if (const auto* const best = model.bestSolution()) {
        for (std::size_t column = 0; column < program.columns().size(); ++column)
            answer.values.push_back(std::llround(best[column]));
        answer.cost = cost_of(program, answer.values);
    }
    return answer;
}

}  // namespace

Answer cheapest(const IntegerProgram& program, const Effort& effort) {
    try {
        return searched(program, effort);
    } catch (const CoinError&) {
        // Its trouble with numbers is no reason to lose what was found before.
        Answer nothing;
        nothing.work = static_cast<std::uint64_t>(effort.work);
        return nothing;
    }
}

}  // namespace slimfit::exact
