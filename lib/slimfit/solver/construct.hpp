#pragma once

#include "slimfit/solver/bench.hpp"

namespace slimfit::solver {

/// Decides what is not decided yet, tight events first, each as is best at that moment. Leaves
/// alone what has a start or a person already.
void construct(Bench& bench);

}  // namespace slimfit::solver
