#pragma once

#include "slimfit/highschool_solver/stream.hpp"

#include <cstdint>

namespace slimfit::highschool_solver {

/// The numbers of the search that were found by trying (see
/// lib/decisions/0014-highschool-search.md).
struct Tuning {
    std::size_t streams{2};
    std::uint64_t steps_between_meetings{20'000};  ///< of each stream

    /// Hundredths of what a move usually changes of soft cost; and of the least soft weight.
    std::int64_t first_temperature{300};
    std::int64_t last_temperature{15};

    /// What hard cost weighs, in hundredths: of what a move usually changes of soft cost; and of
    /// that or of the greatest soft weight, whichever is more.
    std::int64_t first_hard_weight{100};
    std::int64_t last_hard_weight{400};

    /// Thousandths of the limit that are left for parts decided exactly, when the walk ends. It
    /// ends before when fewer moves than that have changed anything between two looks at them.
    unsigned share_of_parts{120};
    std::uint64_t steps_between_meetings_of_parts{1'000'000};  ///< several parts of each stream
    std::uint64_t meetings_between_looks{50};
    std::uint64_t changes_of_frozen{2};

    Weights weights = usual_weights();

    [[nodiscard]] static constexpr Weights usual_weights() {
        Weights weights{};
        for (std::size_t row = 0; row < weights.size(); ++row)
            weights[row] = neighbourhoods[row].weight;
        return weights;
    }
};

}  // namespace slimfit::highschool_solver
