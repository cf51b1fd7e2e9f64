#pragma once

#include "slimfit/highschool_solver/bench.hpp"

#include <chrono>
#include <cstddef>
#include <optional>

namespace slimfit::highschool_solver {

/// Decides parts of a solution anew, each as a whole: finds what many moves together would find and
/// none alone. Learns how large parts can be that are still decided in time.
class Parts {
public:
    using Clock = std::chrono::steady_clock;

    /// Looks for something better in a part by chance, and decides that. Answers whether it did;
    /// the level is not higher then. Counts as many steps as could have been judged meanwhile.
    bool decide_one(Bench& bench, std::optional<Clock::time_point> until);

private:
    std::size_t choices_{300};  ///< of a part, about
};

}  // namespace slimfit::highschool_solver
