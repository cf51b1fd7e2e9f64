#pragma once

#include "slimfit/solver/moves.hpp"

#include <array>
#include <cstdint>

namespace slimfit::solver {

/// From the first to the last step of an annealing.
struct Cooling {
    std::int64_t first_temperature{};  ///< in hundredths of soft cost
    std::int64_t last_temperature{};
    std::int64_t first_hard_weight{};  ///< soft cost that one of hard cost weighs
    std::int64_t last_hard_weight{};
};

/// The numbers of the search that were found by trying (see lib/decisions/0003-search.md).
struct Tuning {
    std::size_t streams{2};
    /// Of each stream, or for each event if that is more.
    std::uint64_t steps_between_meetings{5'000};
    std::uint64_t steps_between_meetings_per_event{10};

    /// To find something without hard cost: it may be broken at first.
    Cooling opening{2'000, 50, 10, 100};
    std::uint64_t opening_steps_per_event{200};

    /// To make that better.
    Cooling improving{600, 50, 100, 100};

    /// To make better what the search was given to begin with, without leaving it far behind.
    Cooling staying{100, 30, 50, 100};

    /// How often each neighbourhood is tried, beside each other, while all pay alike; 0: never.
    std::array<int, neighbourhoods.size()> weights = usual_weights();

    [[nodiscard]] static constexpr std::array<int, neighbourhoods.size()> usual_weights() {
        auto weights = std::array<int, neighbourhoods.size()>{};
        for (std::size_t row = 0; row < weights.size(); ++row)
            weights[row] = neighbourhoods[row].weight;
        return weights;
    }
};

}  // namespace slimfit::solver
