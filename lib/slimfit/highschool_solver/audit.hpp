#pragma once

#include "slimfit/highschool/solution.hpp"
#include "slimfit/solver/drift.hpp"

#include <stdexcept>
#include <string>

namespace slimfit::highschool_solver {

/// The kept score is not what a recount finds: a fault of ours. The sentence names the first family
/// and place that differ, what was kept and what was recounted, the move, the step and the seed.
class ScoreDrift : public std::logic_error {
public:
    ScoreDrift(const std::string& sentence, highschool::Decisions decisions)
        : std::logic_error{sentence}, decisions_{std::move(decisions)} {}

    /// What was decided when it was found.
    [[nodiscard]] const highschool::Decisions& decisions() const { return decisions_; }

private:
    highschool::Decisions decisions_;
};

/// Throws ScoreDrift unless the solution equals the one rebuilt from its decisions.
void expect_no_drift(const highschool::Solution& solution, const solver::Moment& moment);

/// Throws ScoreDrift unless a solution that was rebuilt from its decisions has this score.
void expect_score(
    const highschool::Solution& rebuilt, highschool::Score kept, const solver::Moment& moment
);

/// The sentence of a drift between a kept solution and a rebuilt one.
[[nodiscard]] std::string drift_in_words(
    const highschool::Solution& kept,
    const highschool::Solution& rebuilt,
    const solver::Moment& moment
);

}  // namespace slimfit::highschool_solver
