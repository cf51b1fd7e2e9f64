#pragma once

#include "slimfit/solver/drift.hpp"
#include "slimfit/timetable/solution.hpp"

#include <stdexcept>
#include <string>

namespace slimfit::solver {

/// The kept score is not what a recount finds: a fault of ours. The sentence names the first family
/// and place that differ, what was kept and what was recounted, the move, the step and the seed.
class ScoreDrift : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Throws ScoreDrift unless the solution equals the one rebuilt from its decisions.
void expect_no_drift(const timetable::Solution& solution, const Moment& moment);

/// Throws ScoreDrift unless a solution that was rebuilt from its decisions has this score.
void expect_score(const timetable::Solution& rebuilt, timetable::Score kept, const Moment& moment);

/// The sentence of a drift between a kept solution and a rebuilt one.
[[nodiscard]] std::string drift_in_words(
    const timetable::Solution& kept, const timetable::Solution& rebuilt, const Moment& moment
);

}  // namespace slimfit::solver
