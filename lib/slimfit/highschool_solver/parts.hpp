#pragma once

#include "slimfit/highschool_solver/bench.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace slimfit::highschool_solver {

/// When the last part ends, at most.
struct PartsLimit {
    std::uint64_t steps{};
    std::optional<std::chrono::steady_clock::time_point> until;
};

/// Decides parts of a solution anew, each as a whole: finds what many moves together would find and
/// none alone. Learns how large parts can be that are still decided in time.
class Parts {
public:
    /// Looks for something better in a part by chance, and decides that. Answers whether it did;
    /// the level is not higher then. Counts as many steps as could have been judged meanwhile.
    bool decide_one(Bench& bench, const PartsLimit& limit);

private:
    void learn(bool is_proven, std::uint64_t work);

    std::size_t choices_{300};  ///< of a part, about
};

}  // namespace slimfit::highschool_solver
