#pragma once

#include "slimfit/highschool_solver/moves.hpp"
#include "slimfit/highschool_solver/parts.hpp"
#include "slimfit/solver/solve.hpp"
#include "slimfit/solver/turns.hpp"

#include <array>
#include <cstdint>

namespace slimfit::highschool_solver {

/// How often each neighbourhood is tried, beside each other, while all pay alike; 0: never.
using Weights = std::array<int, neighbourhoods.size()>;

/// One walk through the solutions, with its own random numbers: tries moves, keeps each that makes
/// nothing worse and, by temperature, some that do. Streams share nothing that changes.
class Stream {
public:
    Stream(
        const highschool::Solution& start,
        const Choices& choices,
        const Weights& weights,
        std::uint64_t seed
    );

    // The bench refers to the solution.
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    /// Walks until so many more changes are judged.
    void walk(std::uint64_t steps, const solver::Heat& heat, solver::Audit audit);

    /// Decides parts exactly, until about so many more changes could have been judged; no part
    /// takes more than the limit leaves.
    void decide_parts(std::uint64_t steps, PartsLimit limit, solver::Audit audit);

    /// Goes on from another solution.
    void jump_to(const highschool::Solution& solution);

    [[nodiscard]] const highschool::Decisions& best() const { return best_; }

    [[nodiscard]] highschool::Score best_score() const { return best_score_; }

    [[nodiscard]] const highschool::Solution& solution() const { return solution_; }

    [[nodiscard]] std::int64_t level() const { return bench_.level(); }

    [[nodiscard]] std::uint64_t steps() const { return bench_.steps; }

    /// How many moves were kept that changed the level.
    [[nodiscard]] std::uint64_t changes() const { return changes_; }

private:
    void try_move(const solver::Heat& heat, solver::Audit audit);
    void look_around();
    void keep_move();

    highschool::Solution solution_;
    solver::Random random_;
    std::uint64_t seed_;
    Bench bench_;
    highschool::Decisions best_;
    highschool::Score best_score_;
    solver::Turns turns_;
    Parts parts_;
    std::uint64_t changes_{};
};

}  // namespace slimfit::highschool_solver
