#pragma once

#include "slimfit/highschool/decisions.hpp"
#include "slimfit/highschool_solver/tuning.hpp"
#include "slimfit/solver/solve.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace slimfit::highschool_solver {

struct Options {
    std::uint64_t seed{1};
    solver::Limit limit;
    int threads{2};  ///< how many streams run at once; never changes what is found for given steps
    solver::Audit audit{solver::Audit::best};
    /// Begin here; what is not decided in it is decided first. None: construct.
    std::optional<highschool::Decisions> start;
    /// No solution can be better than this: stop when it is reached.
    highschool::Score bound;
    std::function<void(const solver::Progress&)> progress;  ///< called now and then; may be empty
    std::stop_token stop;  ///< asked to stop, the best so far is returned
};

struct Result {
    highschool::Decisions best;
    highschool::Score score;
    std::uint64_t steps{};  ///< changes judged
    std::chrono::milliseconds elapsed{};
};

/// Decides how events are split, times and resources together, with little hard cost first and then
/// little soft cost.
///
///     const auto prepared = prepare(instance);
///     const auto result = solve(prepared, {.seed = 1, .limit = {.steps = 20'000}});
///     const auto meets = meets_of(prepared, result.best);
///
/// Always returns the best it found. Several streams search beside each other, each with its own
/// random numbers, and meet after fixed numbers of steps: so a step limit makes the result
/// repeatable. A time limit is looked at when they meet, some tens of milliseconds apart, and at
/// the end between parts that are decided exactly, which take up to a few seconds each.
///
/// Throws ContractViolation when there is no limit or no thread, ScoreDrift as the audit says.
[[nodiscard]] Result
solve(const highschool::Prepared& prepared, const Options& options, const Tuning& tuning = {});

}  // namespace slimfit::highschool_solver
