#pragma once

#include "slimfit/solver/moves.hpp"

#include <array>
#include <cstdint>

namespace slimfit::solver {

/// The numbers of the search that were found by trying (see lib/decisions/0003-search.md).
struct Tuning {
    std::size_t streams{2};
    std::uint64_t steps_between_meetings{20'000};  ///< of each stream
    std::int64_t hard_weight{100};                 ///< soft cost that one of hard cost weighs
    std::int64_t first_temperature{600};           ///< in hundredths of soft cost
    std::int64_t last_temperature{50};
    /// How often each neighbourhood is tried, beside each other; 0: never.
    std::array<int, neighbourhoods.size()> weights = usual_weights();

    [[nodiscard]] static constexpr std::array<int, neighbourhoods.size()> usual_weights() {
        auto weights = std::array<int, neighbourhoods.size()>{};
        for (std::size_t row = 0; row < weights.size(); ++row)
            weights[row] = neighbourhoods[row].weight;
        return weights;
    }
};

}  // namespace slimfit::solver
